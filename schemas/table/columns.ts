import { mayBeCorrected } from '../vocabulary/mayBeCorrected.ts';
import { sections } from '../vocabulary/sections.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import type { SectionId } from '../vocabulary/definition.ts';
import type { FieldSchema } from '../vocabulary/sectionSchema.ts';

/** One column of the register as a table: a field of a section, with a label that no other column has. */
export type Column = { path: string; section: SectionId; field: string; schema: FieldSchema; labels: { zh: string; en: string } };

const fields = sectionIds.flatMap((section) =>
  Object.entries(sections[section].properties)
    .filter(([, schema]) => !schema.hidden && mayBeCorrected(schema))
    .map(([field, schema]) => ({ path: `/${section}/${field}`, section, field, schema })),
);

/** Every field that a record holds and shows, in the order of the form; a field added to a schema is a column from then on. */
export const columns: Column[] = fields.map((column) => ({ ...column, labels: { zh: labelOf(column, 'zh'), en: labelOf(column, 'en') } }));

type Field = (typeof fields)[number];

/** The label of a field; where several bear the same, the group it belongs to or the place it goes with is said too. */
function labelOf(column: Field, language: 'zh' | 'en'): string {
  const own = titleOf(column.schema, language);
  if (fields.filter(({ schema }) => titleOf(schema, language) === own).length === 1) return own;
  const group = sections[column.section].groups?.find(({ id }) => id === column.schema.group);
  const before = fields.slice(0, fields.indexOf(column)).reverse();
  const place = before.find(({ section, schema }) => section === column.section && schema.control === 'region')?.schema;
  const more = group ?? place;
  const word = more ? titleOf(more, language) : column.field;
  return language === 'zh' ? `${own}（${word}）` : `${own} (${word})`;
}

function titleOf({ title, labels }: { title: string; labels: { en: string } }, language: 'zh' | 'en'): string {
  return language === 'zh' ? title : labels.en;
}
