import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SectionId } from '../vocabulary/definition.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';

const own = fileURLToPath(new URL('..', import.meta.url));

/**
 * A folder with forms and code lists of another profession, named by `--schemas` or `REGISTER_SCHEMAS`: what it has stands
 * in place of ours, what it lacks is taken from ours. Absent: ours alone.
 */
export const overlay = folderOf(process.argv, process.env.REGISTER_SCHEMAS);

/** The forms by section: those of the other folder where it has them. */
export function readSections(): Record<SectionId, SectionSchema> {
  return Object.fromEntries(
    sectionIds.map((id) => {
      const file = `forms/${id}.schema.json`;
      return [id, JSON.parse(readFileSync(placeOf(file).path, 'utf8')) as SectionSchema];
    }),
  ) as Record<SectionId, SectionSchema>;
}

/** Where a form or code list lies. */
export function placeOf(file: string): { path: string; isOverlaid: boolean } {
  const other = overlay && path.join(overlay, file);
  return other && existsSync(other) ? { path: other, isOverlaid: true } : { path: path.join(own, file), isOverlaid: false };
}

/** Names of the JSON files in a folder of ours and of the other, without their ending. */
export function namesIn(folder: string): string[] {
  const files = [own, ...(overlay ? [overlay] : [])]
    .map((root) => path.join(root, folder))
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place));
  return [...new Set(files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)))].sort();
}

function folderOf(args: string[], setting: string | undefined): string | undefined {
  const at = args.indexOf('--schemas');
  const named = at < 0 ? setting : args[at + 1];
  if (at < 0 && !named) return undefined;
  if (!named || !existsSync(named)) throw new Error(`--schemas: expected a folder, there is no ${String(named)}`);
  return path.resolve(named);
}
