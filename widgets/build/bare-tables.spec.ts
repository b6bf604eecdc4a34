import { describe, expect, it } from 'vitest';
import { bareTable } from './bare-tables.ts';

const source = "/** What it says. */\nexport const said: { [key in keyof typeof english]: string } = {\n  yes: '是',\n};\n";

describe('bareTable', () => {
  it.each(['widgets/locales/form.zh.ts', 'widgets/change/view-texts.en.ts', 'widgets/session/texts.zh.ts'])('leaves the table of %s without a prototype', (path) => {
    expect(bareTable(source, path)).toBe(source.replace('string } = {', 'string } = { __proto__: null as never,'));
  });

  it.each(['widgets/locales/form.ts', 'schemas/generated/definitions/basic.zh.ts', 'widgets/form/lists.ts'])('leaves %s as it is', (path) => {
    expect(bareTable(source, path)).toBe(source);
  });

  it('refuses texts that are no table', () => {
    expect(() => bareTable("export const said = ['是'];", 'widgets/session/texts.zh.ts')).toThrow('a table was expected');
  });
});
