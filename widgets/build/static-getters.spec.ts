import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withStaticGetters } from './static-getters.ts';

const decorated = 'export class A extends B { static override styles: string[] = [`a`, other]; @property() name = ""; #count = 0; get y() { return this.#count++; } }';

function compiled(source: string): string {
  return transformSync(source, { loader: 'ts', target: ['es2022', 'chrome91', 'safari15'], tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } } }).code;
}

describe('withStaticGetters', () => {
  it('lets private members stay what they are', () => {
    expect(compiled(decorated)).toContain('WeakMap');
    expect(compiled(withStaticGetters(decorated))).not.toContain('WeakMap');
  });

  it('keeps name and value', () => {
    expect(withStaticGetters(decorated)).toContain('static get styles() { return [`a`, other]; } @property()');
  });

  it('lets a class have its own in place of what it inherits, with private members or without', async () => {
    const source = 'class A { static a = [1]; #b = 2; get b() { return this.#b; } } class B extends A { static override a = [...A.a, 3]; } export const found = [A.a, B.a, new B().b];';
    const { found } = (await import(`data:text/javascript,${encodeURIComponent(compiled(withStaticGetters(source)))}`)) as { found: unknown };
    expect(found).toEqual([[1], [1, 3], 2]);
  });

  it('replaces nothing but the static fields of a class beside others', () => {
    const source = 'class A { static a = 1; b = 2; #c = 3; static readonly d = 4; } const s = "static e = 5;";';
    expect(withStaticGetters(source)).toBe('class A { static get a() { return 1; } b = 2; #c = 3; static get d() { return 4; } } const s = "static e = 5;";');
  });
});
