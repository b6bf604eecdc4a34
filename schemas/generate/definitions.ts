import type { FieldDefinition, SectionDefinition, SectionId } from '../vocabulary/definition.ts';
import type { FieldSchema, SectionSchema } from '../vocabulary/sectionSchema.ts';
import { itemsOf, longest } from './lists.ts';

/** The languages of definitions and lists. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A section as the widgets draw it, in one language. */
export function definitionOf(section: SectionId, schema: SectionSchema, language: Language): SectionDefinition {
  const drawn = Object.entries(schema.properties).filter(([, field]) => !field.hidden);
  return {
    section,
    title: titleOf(schema, language),
    ...(schema.groups && { groups: schema.groups.map((group) => ({ id: group.id, label: titleOf(group, language) })) }),
    fields: drawn.map(([id, field]) => fieldOf(id, field, language)),
  };
}

function fieldOf(id: string, field: FieldSchema, language: Language): FieldDefinition {
  const items = field.codes && itemsOf(field.codes);
  return {
    id,
    label: titleOf(field, language),
    ...(field.hints && { hint: field.hints[language] }),
    ...(field.group && { group: field.group }),
    control: field.control!,
    source: field.source,
    ...(field.ask.when && { when: field.ask.when }),
    ...(field.ask.required && { required: field.ask.required }),
    ...(field.reviewed && { reviewed: field.reviewed }),
    ...(field.codes && { codes: field.codes.list }),
    ...(items &&
      items.length <= longest && {
        options: items.map((item) => [item.code, language === 'zh' ? item.label : item.en]),
      }),
    ...(field.width && { width: field.width }),
    ...(field.maxLength && { maxLength: field.maxLength }),
    ...(field['input-mode'] && { inputMode: field['input-mode'] }),
    ...(field.autocomplete && { autocomplete: field.autocomplete }),
    ...(field['change-labels'] && { changeLabel: field['change-labels'][language] }),
    ...(field.unchangeable && { unchangeable: field.unchangeable }),
  };
}

function titleOf(of: { title: string; labels: { en: string } }, language: Language): string {
  return language === 'zh' ? of.title : of.labels.en;
}
