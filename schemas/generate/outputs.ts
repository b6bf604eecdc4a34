import type { SectionId } from '../vocabulary/definition.ts';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import { definitionOf, languages } from './definitions.ts';
import { readDictionary } from './dictionaries.ts';
import { evidenceKinds } from './evidenceKinds.ts';
import { expand } from './expand.ts';
import { listOf, longest } from './lists.ts';
import { readPictures, rulesOf } from './pictures.ts';
import { readings } from './pinyin.ts';
import { readSections } from './place.ts';
import { codeListsModule, sectionsModule } from './modules.ts';
import { regionPieces } from './regionPieces.ts';
import { demandsOf, marksOf, sealedOf } from './tables.ts';
import { typesOf } from './types.ts';
import { validatorCode } from './validators.ts';

const mark = '// Made by `npm run generate`; edit forms/ or dictionaries/ instead.\n';

/** Every generated file by its path under `generated/`. */
export async function outputs(): Promise<Map<string, string>> {
  const sections = readSections();
  const files = new Map<string, string>();
  const module = (path: string, content: string) => files.set(path, mark + content);
  module('types.ts', `\n${await typesOf(sections)}`);
  for (const [section, schema] of Object.entries(sections) as [SectionId, (typeof sections)[SectionId]][]) {
    module(`validators/${section}.js`, validatorCode(expand(schema)));
    module(`validators/${section}.d.ts`, validatorTypes);
    for (const language of languages) {
      module(
        `definitions/${section}.${language}.ts`,
        constant(
          'definition',
          'SectionDefinition',
          '../../vocabulary/definition.ts',
          definitionOf(section, schema, language),
        ),
      );
    }
  }
  for (const [path, content] of [...sectionsModule(), ...codeListsModule(sections)]) {
    if (path.endsWith('.ts')) module(path, content);
    else files.set(path, content);
  }
  for (const name of longLists(sections)) {
    for (const language of languages) module(`lists/${name}.${language}.ts`, listModule(name, language));
  }
  module(
    'fieldMarks.ts',
    constant('fieldMarks', 'FieldMarks', '../vocabulary/tables.ts', marksOf(sections), marksType),
  );
  module('demands.ts', constant('demands', 'Demand', '../vocabulary/tables.ts', demandsOf(sections), 'Demand[]'));
  module(
    'sealedFields.ts',
    constant('sealedFields', 'SealedField', '../vocabulary/tables.ts', sealedOf(sections), 'SealedField[]'),
  );
  module('idPatterns.ts', idPatterns());
  module('countryNumbers.ts', countryNumbers());
  module('pictureRules.ts', pictureRules());
  files.set('dictionaries/countries.json', json(listOf('countries')));
  files.set('dictionaries/evidence-kinds.json', json({ items: evidenceKinds(sections).items }));
  for (const [path, content] of regionPieces()) files.set(`regions/${path}.json`, content);
  return files;
}

const marksType =
  `{ [section in ${sectionIds.map((id) => `'${id}'`).join(' | ')}]: { [field: string]: FieldMarks } }`;

const validatorTypes = `import type { SectionValidator } from '../../validators/checkSection.ts';

/** Checks the section's values; pass it to \`checkSection\`, which gives it its context. */
export const validate: SectionValidator;
`;

function constant(name: string, type: string, from: string, value: unknown, as = type): string {
  return `import type { ${type} } from '${from}';\n\nexport const ${name}: ${as} = ${JSON.stringify(value, null, 1)};\n`;
}

function longLists(sections: { [section: string]: SectionSchema }): string[] {
  const fields = Object.values(sections).flatMap(({ properties }) => Object.values(properties));
  const names = new Set(fields.flatMap(({ codes }) => (codes ? [codes.list] : [])));
  return [...names].filter((name) => listOf(name).items.length > longest);
}

function listModule(name: string, language: 'zh' | 'en'): string {
  const items = listOf(name).items.map(({ code, label, en, pinyin }) =>
    language === 'zh' ? [code, label, typeof pinyin === 'string' ? pinyin : readings(label)] : [code, en],
  );
  const lines = items.map((item) => `  ${JSON.stringify(item)},\n`).join('');
  return `/** Code, label, and in Chinese its pinyin: syllables with blanks between; a second reading follows a comma. */\nexport const items: [code: string, label: string, pinyin?: string][] = [\n${lines}];\n`;
}

function idPatterns(): string {
  const lines = readDictionary('id-document-types').items.map(
    ({ code, pattern }) => `  ${code}: ${JSON.stringify(pattern)},\n`,
  );
  return `/** The form of a number by kind of document. */\nexport const idPatterns: { [idType: string]: string } = {\n${lines.join('')}};\n`;
}

function pictureRules(): string {
  const { fileLimits, photoRules } = rulesOf(readPictures());
  return `import type { FileLimits, PhotoRules } from '../vocabulary/pictureRules.ts';\n
export const fileLimits: FileLimits = ${JSON.stringify(fileLimits, null, 1)};\n
export const photoRules: PhotoRules = ${JSON.stringify(photoRules, null, 1)};\n`;
}

function countryNumbers(): string {
  const countries = listOf('countries').items.map(({ code, numeric }) => ({ code, number: Number(numeric) }));
  countries.sort((a, b) => a.number - b.number);
  const steps = countries.map(({ number }, index) => (number - (countries[index - 1]?.number ?? 0)).toString(36));
  const lines = [
    '/** ISO alpha-2 codes of all countries, two letters each, in the order of their ISO numbers. */',
    `export const countryCodes =\n  '${countries.map(({ code }) => code).join('')}';`,
    '/** The steps between their numbers, one base-36 digit each: a browser loads it too, and hardly any other form is as short. */',
    `export const countrySteps =\n  '${steps.join('')}';`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function json(value: object): string {
  return JSON.stringify({ note: 'Made by `npm run generate`.', ...value }, null, 1) + '\n';
}
