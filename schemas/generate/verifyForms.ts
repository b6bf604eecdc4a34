import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Condition, SectionId } from '../vocabulary/definition.ts';
import type { Keyword } from '../vocabulary/keyword.ts';
import { keywords } from '../vocabulary/keywords.ts';
import type { FieldSchema, SectionSchema } from '../vocabulary/sectionSchema.ts';
import { dictionaryNames } from './dictionaries.ts';
import { evidenceKinds } from './evidenceKinds.ts';
import { itemsOf } from './lists.ts';

type Forms = { [section: string]: SectionSchema };

const plain = {
  section: ['$schema', '$id', 'title', 'type', 'additionalProperties', 'properties'],
  field: ['title', 'type', 'format', 'enum', 'minLength', 'maxLength'],
};

/** What is wrong with the forms as they are written, one sentence each: unknown keywords, lists, papers, fields. */
export function verifyForms(forms: Forms): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const [section, schema] of Object.entries(forms)) {
    faults.push(...keywordFaults(`forms/${section}`, schema, 'section'));
    for (const [id, field] of Object.entries(schema.properties)) {
      const where = `forms/${section} "${id}"`;
      const elsewhere = seen.get(id);
      if (elsewhere) faults.push(`${where}: field ids are unique over all forms, ${elsewhere} has it too.`);
      seen.set(id, `forms/${section}`);
      faults.push(...keywordFaults(where, field, 'field'), ...fieldFaults(where, field, section as SectionId, forms));
    }
  }
  return faults;
}

function keywordFaults(where: string, schema: object, on: 'section' | 'field'): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(schema)) {
    if (plain[on].includes(name)) continue;
    const keyword = keywords.find((known) => known.name === name && (known.on === on || known.on === 'both'));
    if (!keyword) faults.push(`${where}: the keyword "${name}" is not in the vocabulary.`);
    else if (!takes(keyword, value)) faults.push(`${where}: "${name}" does not take ${JSON.stringify(value)}.`);
  }
  for (const name of on === 'field' ? ['title', 'labels', 'type', 'source', 'ask'] : ['title', 'labels']) {
    if (!(name in schema)) faults.push(`${where}: "${name}" is missing.`);
  }
  return faults;
}

const ajv = new Ajv2020({ strict: false });

function takes(keyword: Keyword, value: unknown): boolean {
  return ajv.validate(keyword.value, value);
}

function fieldFaults(where: string, field: FieldSchema, section: SectionId, forms: Forms): string[] {
  const faults: string[] = [];
  const fields = Object.keys(forms[section]!.properties);
  if (!field.hidden && !field.control) faults.push(`${where}: a field that is drawn needs a "control".`);
  if (field.group && !forms[section]!.groups?.some(({ id }) => id === field.group)) {
    faults.push(`${where}: the group "${field.group}" is not among the section's groups.`);
  }
  if (field.codes && !dictionaryNames().includes(field.codes.list)) {
    faults.push(`${where}: there is no code list "${field.codes.list}" in dictionaries/.`);
    return faults;
  }
  const conditions = [
    field.ask?.when,
    field.ask?.required,
    field.fits?.when,
    ...(field.evidence ?? []).map(({ when }) => when),
  ];
  for (const condition of conditions) {
    if (condition && condition !== true) faults.push(...conditionFaults(where, condition, forms[section]!, fields));
  }
  for (const { kind } of field.evidence ?? []) {
    const known = evidenceKinds(forms).items.some(({ code }) => code === kind);
    if (!known) faults.push(`${where}: there is no evidence kind "${kind}" in dictionaries/evidence-kinds.json or a form's "papers".`);
  }
  for (const bound of Object.values(field.dates ?? {})) {
    const [first, second] = bound.field.split('.') as [string, string?];
    const known = second ? forms[first]?.properties[second] : first === 'today' || forms[section]!.properties[first];
    if (!known) faults.push(`${where}: dates are compared with "${bound.field}", which is no field.`);
  }
  return faults;
}

/** Conditions are compiled into one section's validator, so they may only look at fields of that section. */
function conditionFaults(where: string, condition: Condition, section: SectionSchema, fields: string[]): string[] {
  return Object.entries(condition).flatMap(([name, test]) => {
    if (!fields.includes(name)) return [`${where}: a condition names "${name}", which is no field of the section.`];
    const codes = section.properties[name]!.codes;
    if (!codes || !dictionaryNames().includes(codes.list)) return [];
    const known = itemsOf({ list: codes.list }).map(({ code }) => code);
    return [...(test.in ?? []), ...(test.notIn ?? [])]
      .filter((code) => !known.includes(String(code)))
      .map((code) => `${where}: a condition names the code "${String(code)}", which "${codes.list}" does not have.`);
  });
}
