import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { intrudersIn, packagesIn } from './packages-in.ts';

function holding(...paths: string[]): Metafile {
  return { inputs: Object.fromEntries(paths.map((path) => [path, { bytes: 1, imports: [] }])), outputs: {} };
}

describe('the packages of a bundle', () => {
  it('are named once each', () => {
    expect(packagesIn(holding('node_modules/lit/index.js', 'node_modules/lit/decorators.js', 'node_modules/@lit/context/index.js'))).toEqual(['@lit/context', 'lit']);
  });

  it('may be Lit\'s, beside schemas and widgets', () => {
    expect(intrudersIn(holding('node_modules/lit-html/lit-html.js', 'schemas/index.ts', 'widgets/index.ts', 'calls:/somewhere/schemas/locales/errors.zh.json'))).toEqual([]);
  });

  it('may be no others, nor a folder of the server', () => {
    expect(intrudersIn(holding('node_modules/payload/index.js', 'node_modules/lit/node_modules/ajv/x.js', 'hooks/createOnce.ts'))).toEqual(['ajv', 'payload', 'hooks/createOnce.ts']);
  });
});
