import { sectionIds } from '../../schemas/vocabulary/sectionIds.ts';

/**
 * Modules that are imported lazily and travel together: a file of its own for each would cost more bytes and requests
 * than it saves, since every file is compressed by itself. LANG stands for the language.
 */
export const groups: { [name: string]: string[] } = {
  steps: ['section-step', 'files-step', 'confirm-step', 'receipt'].map((step) => `widgets/registration/${step}.define.ts`),
  kinds: ['schemas/generated/dictionaries/evidence-kinds.json'],
  'words.LANG': [
    ...sectionIds.map((section) => `schemas/generated/definitions/${section}.LANG.ts`),
    'schemas/locales/errors.LANG.json',
    ...['form', 'controls', 'files', 'confirm'].map((part) => `widgets/locales/${part}.LANG.ts`),
    'schemas/generated/lists/ethnicities.LANG.ts',
  ],
};

/** The group of a module and its name in it, if it has one. */
export function groupOf(path: string): { group: string; member: string } | undefined {
  for (const language of ['zh', 'en']) {
    for (const [name, paths] of Object.entries(groups)) {
      const index = paths.findIndex((member) => member.replace('LANG', language) === path);
      if (index >= 0) return { group: name.replace('LANG', language), member: `m${index}` };
    }
  }
  return undefined;
}

/** The modules of a group, with the names they go by in it. */
export function membersOf(group: string): { path: string; member: string }[] {
  const [, language = ''] = /\.(zh|en)$/.exec(group) ?? [];
  const paths = groups[group] ?? groups[group.replace(/\.(?:zh|en)$/, '.LANG')] ?? [];
  return paths.map((path, index) => ({ path: path.replace('LANG', language), member: `m${index}` }));
}

/** What comes with the forms of registration and change alike: where the sources ask for it lazily, the bundle has it already. */
export const residents: string[] = [
  ...['combobox', 'date', 'employer-code', 'photo', 'region', 'yes-no'].map((control) => `widgets/controls/${control}/define.ts`),
  'widgets/registration/bureau-card.define.ts',
  ...sectionIds.map((section) => `schemas/generated/validators/${section}.js`),
];

/** Whether a module registers an element: who asks for it wants nothing of the module itself. */
export function isRegistering(path: string): boolean {
  return /[/.]define\.ts$/.test(path);
}
