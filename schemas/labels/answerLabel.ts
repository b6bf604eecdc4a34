import authorities from '../dictionaries/authorities.json';
import { isStated } from '../vocabulary/conditionHolds.ts';
import type { Value } from '../vocabulary/definition.ts';
import { sections } from '../vocabulary/sections.ts';
import { codeLabel } from './codeLabel.ts';
import { recordStatusLabel } from './recordStatusLabel.ts';
import { regionLabel } from './regionLabel.ts';

const fields = new Map(Object.values(sections).flatMap(({ properties }) => Object.entries(properties)));

/** What is shown of a value, for the server: labels of codes, names of regions and bureaus, 是 or 否; nothing for no answer. */
export function answerLabel(field: string, value: Value | undefined, language: 'zh' | 'en'): string {
  if (!isStated(value)) return '';
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No';
  const schema = fields.get(field);
  if (schema?.codes) return codeLabel(schema.codes.list, value, language) ?? value;
  if (schema?.control === 'region') return regionLabel(value, language);
  if (field === 'authority') return authorityLabel(value, language);
  return value;
}

/** The label of a field in a registration or a change, or of the state of a record, which the office alters. */
export function fieldLabel(
  field: string,
  language: 'zh' | 'en',
  form: 'registration' | 'change' = 'registration',
): string {
  const photo = sections.basic.files?.[field];
  const schema = fields.get(field) ?? photo;
  if (!schema) return field === 'status' ? recordStatusLabel(undefined, language) : field;
  const changed = form === 'change' ? fields.get(field)?.['change-labels'] : undefined;
  return changed?.[language] ?? (language === 'zh' ? schema.title : schema.labels.en);
}

function authorityLabel(code: string, language: 'zh' | 'en'): string {
  const authority = authorities.items.find((item) => item.code === code);
  return (language === 'zh' ? authority?.name : authority?.en) ?? code;
}
