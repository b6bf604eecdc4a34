import type { Sizes } from './compress.ts';
import type { Manifest } from './manifest.ts';

/** The sizes as a table: each widget until its first step stands and altogether, then each file. */
export function report({ widgets, files, packages }: Manifest): string {
  const rows = Object.entries(widgets).flatMap(([tag, { first, total, besides }]) => [line(`${tag}, first step`, first), line(`${tag}, all the way`, total), line(`${tag}, seldom besides`, besides)]);
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js')).map(([name, sizes]) => line(`  ${name}`, sizes));
  return [head(), ...rows, 'files', ...scripts, `packages: ${packages.join(', ')}`].join('\n');
}

function head(): string {
  return `${'bytes'.padEnd(48)}${['raw', 'gzip', 'brotli'].map((word) => word.padStart(9)).join('')}`;
}

function line(name: string, { raw, gzip, brotli }: Sizes): string {
  return `${name.padEnd(48)}${[raw, gzip, brotli].map((bytes) => String(bytes).padStart(9)).join('')}`;
}
