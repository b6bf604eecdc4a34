import type { SectionId } from '../vocabulary/definition.ts';
import type { FieldMarks, Demand, SealedField } from '../vocabulary/tables.ts';
import type { FieldSchema, SectionSchema } from '../vocabulary/sectionSchema.ts';
import { evidenceKinds } from './evidenceKinds.ts';

type Sections = Record<SectionId, SectionSchema>;

/** What rules and normalising need to know of each field, without its labels. */
export function marksOf(sections: Sections): Record<SectionId, { [field: string]: FieldMarks }> {
  const of = (schema: SectionSchema) =>
    Object.fromEntries(Object.entries(schema.properties).map(([id, field]) => [id, marks(field)]));
  return Object.fromEntries(Object.entries(sections).map(([id, schema]) => [id, of(schema)])) as ReturnType<
    typeof marksOf
  >;
}

function marks({ source, ask, reviewed, unchangeable, hidden, normalize }: FieldSchema): FieldMarks {
  return {
    ...(source !== 'typed' && { source }),
    ...(ask.when && { when: ask.when }),
    ...(ask.required && { required: ask.required }),
    ...(ask.kept && { kept: ask.kept }),
    ...(reviewed && { reviewed }),
    ...(unchangeable && { unchangeable }),
    ...(hidden && { hidden }),
    ...(normalize && { normalize }),
  };
}

/** The fields whose values are sealed where they are stored, and how each is masked. */
export function sealedOf(sections: Sections): SealedField[] {
  return (Object.entries(sections) as [SectionId, SectionSchema][]).flatMap(([section, { properties }]) =>
    Object.entries(properties).flatMap(([field, { sealed }]) => (sealed ? [{ section, field, kind: sealed }] : [])),
  );
}

/** Which paper which fields demand, and when; papers in the order of their list, the same condition written once. */
export function demandsOf(sections: Sections): Demand[] {
  const demands = new Map<string, Demand>();
  const add = (section: SectionId, field: string, proofs: FieldSchema['evidence'] = []) => {
    for (const { kind, when, only } of proofs) {
      const key = JSON.stringify([section, kind, when, only]);
      const demand = demands.get(key) ?? { kind, section, fields: [], ...(when && { when }), ...(only && { only }) };
      demand.fields.push(field);
      demands.set(key, demand);
    }
  };
  for (const [section, schema] of Object.entries(sections) as [SectionId, SectionSchema][]) {
    for (const [id, field] of Object.entries(schema.properties)) add(section, id, field.evidence);
    for (const [id, file] of Object.entries(schema.files ?? {})) add(section, id, file.evidence);
  }
  const order = evidenceKinds(sections).items.map(({ code }) => code);
  return [...demands.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
