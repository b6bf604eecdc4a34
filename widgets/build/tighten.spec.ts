import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { tightened, tightening } from './tighten.ts';

const code = 'export const add = (first, second) => { const sum = first + second; return sum; };\n';

describe('tightened', () => {
  it('says the same in fewer bytes', async () => {
    const short = await tightened(code);
    expect(short.length).toBeLessThan(code.length);
    const { add } = (await import(`data:text/javascript,${encodeURIComponent(short)}`)) as { add: (first: number, second: number) => number };
    expect(add(2, 3)).toBe(5);
  });

  it('writes the few signs of a script of code as escapes, so that it takes one byte a character', async () => {
    const short = await tightened("export const sign = '✓';" + Array.from({ length: 20 }, (_, index) => code.replace('add', `add${index}`)).join(''));
    expect(short).toMatch(/"\\u2713"/);
    expect(short).not.toMatch(/[^\0-\x7f]/);
  });

  it('leaves the texts of a script of texts readable', async () => {
    expect(await tightened("export const yes = '是';")).toContain('是');
  });
});

describe('tightening', () => {
  it('has part in the names of files', async () => {
    const nameWith = async (banner: string) => {
      const { outputFiles } = await build({ stdin: { contents: code }, write: false, outdir: 'out', entryNames: '[hash]', banner: { js: banner } });
      return outputFiles[0]!.path;
    };
    expect(await nameWith(`/* ${tightening} */`)).toBe(await nameWith(`/* ${tightening} */`));
    expect(await nameWith(`/* ${tightening} */`)).not.toBe(await nameWith('/* another */'));
  });
});
