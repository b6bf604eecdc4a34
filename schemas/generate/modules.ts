import type { SectionId } from '../vocabulary/definition.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';
import { placeOf, readSections } from './place.ts';
import { readDictionary } from './dictionaries.ts';

/** Lists that are always made anew, and so lie in `generated/`. */
const made = ['countries', 'evidence-kinds'];

/** Lists that the server reads by name though no field takes them. */
const alsoRead = ['evidence-kinds', 'id-document-types', 'registers'];

/** `sections.ts`: the forms as they are written; those of another folder are copied beside it. */
export function sectionsModule(): Map<string, string> {
  const files = new Map<string, string>();
  const sections = readSections();
  const from = (id: SectionId): string => {
    if (!placeOf(`forms/${id}.schema.json`).isOverlaid) return `../forms/${id}.schema.json`;
    files.set(`forms/${id}.schema.json`, `${JSON.stringify(sections[id], null, 1)}\n`);
    return `./forms/${id}.schema.json`;
  };
  const imports = sectionIds.map((id) => `import ${id} from '${from(id)}';\n`).join('');
  const type = "import type { SectionId } from '../vocabulary/definition.ts';\nimport type { SectionSchema } from '../vocabulary/sectionSchema.ts';\n";
  const value = `export const sections = { ${sectionIds.join(', ')} } as unknown as Record<SectionId, SectionSchema>;\n`;
  files.set('sections.ts', `${type}${imports}\n/** The sections as they are written: for the server and the generators; a browser loads the definitions instead. */\n${value}`);
  return files;
}

/** `codeLists.ts`: every list that a field takes, by name. */
export function codeListsModule(sections: { [section: string]: SectionSchema }): Map<string, string> {
  const files = new Map<string, string>();
  const taken = Object.values(sections).flatMap(({ properties }) => Object.values(properties).flatMap(({ codes }) => (codes ? [codes.list] : [])));
  const names = [...new Set([...taken, ...alsoRead])].sort();
  const from = (name: string): string => {
    if (made.includes(name)) return `./dictionaries/${name}.json`;
    if (!placeOf(`dictionaries/${name}.json`).isOverlaid) return `../dictionaries/${name}.json`;
    files.set(`dictionaries/${name}.json`, `${JSON.stringify(readDictionary(name), null, 1)}\n`);
    return `./dictionaries/${name}.json`;
  };
  const imports = names.map((name) => `import ${camel(name)} from '${from(name)}';\n`).join('');
  const entries = names.map((name) => `  '${name}': ${camel(name)}.items,\n`).join('');
  files.set('codeLists.ts', `import type { CodeItem } from '../vocabulary/codeItem.ts';\n${imports}\n/** The code lists by name, for the server; a browser loads the definitions and \`lists/\` instead. */\nexport const codeLists: { [name: string]: readonly CodeItem[] } = {\n${entries}};\n`);
  return files;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
