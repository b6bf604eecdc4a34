import { describe, expect, it } from 'vitest';
import { groups } from './groups.ts';
import { isLazyMember, lazySource } from './lazy-member.ts';

describe('isLazyMember', () => {
  it('takes definitions, lists and texts, and leaves elements and documents alone', () => {
    const members = Object.values(groups).flat();
    expect(members.filter(isLazyMember)).toContain('schemas/generated/definitions/basic.LANG.ts');
    expect(members.filter((path) => !isLazyMember(path))).toEqual(expect.arrayContaining(['widgets/registration/section-step.define.ts', 'schemas/locales/errors.LANG.json']));
  });
});

describe('lazySource', () => {
  it('makes constants when they are asked for', () => {
    const source = "import type { A } from './a.ts';\n\n/** One. */\nexport const one: A = { a: ['x'] };\nexport const two = 'y';\n";
    expect(lazySource(source)).toBe("export default () => ({ one: { a: ['x'] }, two: 'y' });\n");
  });

  it('refuses what is more than constants', () => {
    expect(() => lazySource("import { a } from './a.ts';\nexport const b = a;")).toThrow('only constants were expected');
    expect(() => lazySource('export function f() {}')).toThrow('only constants were expected');
  });
});
