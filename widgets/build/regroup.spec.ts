import { describe, expect, it } from 'vitest';
import { groups, membersOf } from './groups.ts';
import { isThere, regroupedSource } from './regroup.ts';

describe('the groups of modules that travel together', () => {
  it('hold modules that are there', () => {
    const missing = Object.keys(groups)
      .flatMap((name) => [...membersOf(name.replace('LANG', 'zh')), ...membersOf(name.replace('LANG', 'en'))])
      .filter(({ path }) => !isThere(path));
    expect(missing).toEqual([]);
  });
});

describe('regroupedSource', () => {
  it('asks for the group where a module of it was asked for', () => {
    const source = "const x = () => import('@accountant-register/schemas/generated/validators/workplace.js');";
    expect(regroupedSource(source, 'widgets/form/validators.ts')).toBe("const x = () => import('group:validators').then((group) => group.m1);");
  });

  it('finds modules named from where they are asked for, in the language asked for', () => {
    const source = "load(() => import('./files.en.ts').then((module) => module.files), import('./files.zh.ts'));";
    expect(regroupedSource(source, 'widgets/locales/files.ts')).toBe(
      "load(() => import('group:words.en').then((group) => group.m8).then((module) => module.files), import('group:words.zh').then((group) => group.m8));",
    );
  });

  it('leaves all other imports alone', () => {
    const source = "import './files.zh.ts'; import('./other.ts'); import(name);";
    expect(regroupedSource(source, 'widgets/locales/files.ts')).toBe(source);
  });
});
