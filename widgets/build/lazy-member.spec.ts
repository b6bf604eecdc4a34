import { describe, expect, it } from 'vitest';
import { groups } from './groups.ts';
import { isLazyMember, lazyDocument, lazySource, lazyTable } from './lazy-member.ts';

describe('isLazyMember', () => {
  it('takes definitions, lists, texts and sentences, and leaves elements and what is asked for outright alone', () => {
    const members = Object.values(groups).flat();
    expect(members.filter(isLazyMember)).toContain('schemas/generated/definitions/basic.LANG.ts');
    expect(members.filter(isLazyMember)).toContain('schemas/locales/errors.LANG.json');
    expect(members.filter((path) => !isLazyMember(path))).toEqual(expect.arrayContaining(['widgets/registration/section-step.define.ts', 'schemas/generated/dictionaries/evidence-kinds.json']));
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

/** What a module of this source exports. */
async function moduleOf<T>(source: string): Promise<T> {
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as T;
}

describe('lazyDocument', () => {
  it('makes what the document says when it is read, and once', async () => {
    const { default: member } = await moduleOf<{ default: () => { default: unknown } }>(lazyDocument({ required: '请填写{label}。' }));
    const document = member();
    expect(Object.getOwnPropertyDescriptor(document, 'default')?.get).toBeDefined();
    expect(document.default).toEqual({ required: '请填写{label}。' });
    expect(member().default).toBe(document.default);
  });
});

describe('lazyTable', () => {
  it('makes each entry of a table when it is read, and once', async () => {
    const source = "import type { Marks } from './tables.ts';\n\nexport const marks: { [name: string]: Marks } = { \"basic\": { email: {} }, workplace: { isEmployed: { required: true } } };\n";
    const { marks } = await moduleOf<{ marks: { [name: string]: unknown } }>(lazyTable(source));
    expect(Object.keys(marks)).toEqual(['basic', 'workplace']);
    expect(marks).toEqual({ basic: { email: {} }, workplace: { isEmployed: { required: true } } });
    expect(marks.basic).toBe(marks.basic);
  });

  it('refuses what is no table', () => {
    expect(() => lazyTable('export const marks = make();')).toThrow('a table was expected');
  });
});
