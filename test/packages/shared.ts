import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a command in a folder and gives what it printed. */
export async function runIn(folder: string, command: string, args: string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, maxBuffer: 16_000_000 });
  return stdout;
}

/** Gives an empty folder outside the repository, and takes it away again. */
export async function emptyFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'accountant-packages-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The packages installed in a folder. */
export async function installedIn(folder: string): Promise<string[]> {
  const modules = join(folder, 'node_modules');
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  const nested = names.map(async (name) => (name.startsWith('@') ? (await readdir(join(modules, name))).map((inner) => `${name}/${inner}`) : [name]));
  return (await Promise.all(nested)).flat().sort();
}
