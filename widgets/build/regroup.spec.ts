import { describe, expect, it } from 'vitest';
import { groups, membersOf, residents } from './groups.ts';
import { isThere, regroupedSource } from './regroup.ts';

describe('the groups of modules that travel together', () => {
  it('hold modules that are there', () => {
    const missing = Object.keys(groups)
      .flatMap((name) => [...membersOf(name.replace('LANG', 'zh')), ...membersOf(name.replace('LANG', 'en'))])
      .filter(({ path }) => !isThere(path));
    expect(missing).toEqual([]);
  });
});

describe('the residents', () => {
  it('are there', () => {
    expect(residents.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('regroupedSource', () => {
  it('asks for the group where a module of it was asked for', () => {
    const source = "const x = () => import('@accountant-register/schemas/generated/definitions/workplace.zh.ts');";
    expect(regroupedSource(source, 'widgets/form/definitions.ts')).toBe("const x = () => import('group:words.zh').then((group) => group.m1());");
  });

  it('finds modules named from where they are asked for, in the language asked for', () => {
    const source = "load(() => import('./files.en.ts').then((module) => module.files), import('./files.zh.ts'));";
    expect(regroupedSource(source, 'widgets/locales/files.ts')).toBe(
      "load(() => import('group:words.en').then((group) => group.m7()).then((module) => module.files), import('group:words.zh').then((group) => group.m7()));",
    );
  });

  it('imports outright what comes with the form', () => {
    const source = "if (has) await import('../photo/define.ts');";
    expect(regroupedSource(source, 'widgets/controls/upload/upload.ts')).toBe('import "../photo/define.ts";if (has) await Promise.resolve();');
  });

  it('calls what registers a deferred element where it was imported', () => {
    const source = "import '../upload/define.ts';\nif (has) await import('../region/define.ts');";
    expect(regroupedSource(source, 'widgets/controls/photo/photo.ts')).toBe(
      'import deferred0 from "../upload/define.ts";import deferred1 from "../region/define.ts";deferred0();\nif (has) await Promise.resolve(deferred1());',
    );
  });

  it('asks the group for a deferred element of it', () => {
    const source = "await import('./confirm-step.define.ts');";
    expect(regroupedSource(source, 'widgets/registration/step-template.ts')).toBe("await import('group:steps').then((group) => group.m2());");
  });

  it('leaves all other imports alone', () => {
    const source = "import './files.zh.ts'; import('./other.ts'); import(name);";
    expect(regroupedSource(source, 'widgets/locales/files.ts')).toBe(source);
  });
});
