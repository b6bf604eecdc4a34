/** Writes `schemas/generated/`; with `--check` it only compares, and fails naming the files that are stale. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evidenceKinds } from './evidenceKinds.ts';
import { outputs } from './outputs.ts';
import { readPictures, verifyPictures } from './pictures.ts';
import { readSections } from './place.ts';
import { verifyEvidenceKinds } from './verifyEvidenceKinds.ts';
import { verifyForms } from './verifyForms.ts';

const folder = fileURLToPath(new URL('../generated/', import.meta.url));
const sections = readSections();
const faults = [...verifyForms(sections), ...verifyEvidenceKinds(evidenceKinds(sections).items), ...verifyPictures(readPictures())];
if (faults.length > 0) fail(faults);

const files = await outputs();
const stale = [...files].filter(([path, content]) => read(path) !== content).map(([path]) => path);
const left = written().filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  const names = [...stale, ...left].map((path) => `schemas/generated/${path} is stale: run \`npm run generate\`.`);
  if (names.length > 0) fail(names);
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path)!);
  }
  for (const path of left) rmSync(join(folder, path));
}

function read(path: string): string | undefined {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
}

function written(): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

function fail(sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
