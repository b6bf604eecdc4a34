import { valueChecks } from '../vocabulary/check.ts';
import type { Condition } from '../vocabulary/definition.ts';
import type { FieldSchema, SectionSchema } from '../vocabulary/sectionSchema.ts';
import { itemsOf, listOf } from './lists.ts';

/** A form with its annotations turned into what a validator runs: plain JSON Schema and the keywords that check. */
export function expand(schema: SectionSchema): object {
  const fields = Object.entries(schema.properties);
  const always = fields.filter(([, { ask }]) => ask.required === true && !ask.when).map(([id]) => id);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([id, field]) => [id, expandField(field, schema)])),
    known: fields.map(([id]) => id),
    ...(always.length > 0 && { answered: always }),
    allOf: [...asked(fields), ...sometimesRequired(fields)],
  };
}

function expandField(field: FieldSchema, schema: SectionSchema): object {
  if (field.type === 'boolean') return { type: 'boolean', nullable: true };
  const { codes, check, dates, fits, minLength, maxLength, format } = field;
  const isText = maxLength !== undefined;
  const bounds = { ...(!(check && valueChecks[check]?.saysLength) && { min: minLength }), max: maxLength };
  return {
    type: 'string',
    nullable: true,
    ...(codes && { codes: barred(itemsOf(codes).map(({ code }) => code)) }),
    ...(field.enum && { codes: barred(field.enum) }),
    ...(format === 'date' && { dates: dates ?? {} }),
    ...(fits && { fits: fit(field, fits, schema) }),
    ...(check && { check }),
    ...(isText && { text: bounds }),
  };
}

type Fits = NonNullable<FieldSchema['fits']>;

/** `fits` with the attributes of both lists, by code. */
function fit(field: FieldSchema, { own, field: other, theirs, when, code }: Fits, schema: SectionSchema): object {
  const attributes = (list: string, name: string) =>
    Object.fromEntries(listOf(list).items.map((item) => [item.code, Number(item[name])]));
  return {
    own: attributes(field.codes!.list, own),
    field: other,
    theirs: attributes(schema.properties[other]!.codes!.list, theirs),
    ...(when && { when }),
    code,
  };
}

/** Fields asked under the same condition share one branch. */
function asked(fields: [string, FieldSchema][]): object[] {
  const branches = new Map<string, { when: Condition; required: string[]; unasked: string[] }>();
  for (const [id, { ask }] of fields) {
    if (!ask.when) continue;
    const key = JSON.stringify(ask.when);
    const branch = branches.get(key) ?? { when: ask.when, required: [], unasked: [] };
    branches.set(key, branch);
    if (ask.required === true) branch.required.push(id);
    if (!ask.kept) branch.unasked.push(id);
  }
  return [...branches.values()].map(({ when, required, unasked }) => ({
    if: holds(when),
    ...(required.length > 0 && { then: { answered: required } }),
    ...(unasked.length > 0 && { else: { unasked } }),
  }));
}

function sometimesRequired(fields: [string, FieldSchema][]): object[] {
  return fields.flatMap(([id, { ask }]) => {
    if (!ask.required || ask.required === true) return [];
    return [{ if: { allOf: [holds(ask.when ?? {}), holds(ask.required)] }, then: { answered: [id] } }];
  });
}

/** A condition as plain JSON Schema. */
export function holds(condition: Condition): object {
  const stated = Object.entries(condition).filter(([, test]) => test.stated !== false);
  const properties = Object.entries(condition).map(([field, test]) => {
    if (test.stated === false) return [field, { enum: [null, ''] }];
    if (test.in) return [field, { enum: test.in }];
    return [field, { not: { enum: [...(test.notIn ?? []), null, ''] } }];
  });
  return {
    properties: Object.fromEntries(properties) as object,
    ...(stated.length > 0 && { required: stated.map(([field]) => field) }),
  };
}

function barred(codes: string[]): string {
  return `|${codes.join('|')}|`;
}
