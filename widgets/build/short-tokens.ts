import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** The custom properties of our own that styles are written with; those that portals set begin otherwise and keep their names. */
const tokens = [...new Set(readFileSync(join(root, 'widgets/styles/tokens.ts'), 'utf8').match(/--_[\w-]+/g))];

/** Gives a source with its tokens under short names: they stand in every element's styles, and nobody outside reads them. */
export function shortTokens(source: string): string {
  return source.replace(/--_[\w-]+/g, (name) => {
    const place = tokens.indexOf(name);
    if (place < 0) throw new Error(`shortTokens: ${name} is not among the tokens of widgets/styles/tokens.ts`);
    return `--_${(place + 10).toString(36)}`;
  });
}
