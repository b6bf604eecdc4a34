import { marksAt } from '../rules/marksAt.ts';
import type { Form, SectionId, SectionValues, Value } from '../vocabulary/definition.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import type { Normalization } from '../vocabulary/sectionSchema.ts';

/**
 * A section's values as they are stored: texts trimmed, inner blanks to one, codes and digits half-width, empty texts
 * null. What is no text stays as it is, for `checkSection` to refuse.
 */
export function normalizeSection(section: SectionId, values: SectionValues): SectionValues {
  const result: SectionValues = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, normalizeValue(section, field, value)]),
  );
  return section === 'education' ? withoutEmptyHalf(result) : result;
}

/** One value of a section as it is stored. */
export function normalizeValue<T extends Value | undefined>(section: SectionId, field: string, value: T): T | Value {
  return typeof value === 'string' ? normalizeText(value, marksAt(section, field)?.normalize) : value;
}

/** All sections of a form as they are stored. */
export function normalizeForm(form: Form): Form {
  const sections = sectionIds.filter((id) => isObject(form[id])).map((id) => [id, normalizeSection(id, form[id]!)]);
  return { ...form, ...Object.fromEntries(sections) };
}

/** One text as it is stored. */
export function normalizeText(text: string, how?: Normalization): Value {
  // Nothing longer is ever valid, and folding a megabyte costs time; it is refused as it came.
  if (text.length > 2000) return text;
  const plain = text.trim().replace(/\s+/g, ' ');
  return (how ? steps[how](how === 'certificate-number' ? plain : plain.normalize('NFKC')) : plain) || null;
}

const dash = /[\u2010-\u2015\u2212\uff0d]/g;

const steps: { [how in Normalization]: (text: string) => string } = {
  code: (text) => text.replace(/[\s-]|[\u2010-\u2015\u2212]/g, '').toUpperCase(),
  digits: (text) => text.replace(/\s/g, ''),
  date: (text) => text,
  mobile: (text) => text.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, ''),
  phone: (text) =>
    text
      .replace(/\s/g, '')
      .replace(dash, '-')
      .replace(/^\+?86(?=1\d{10}$)/, ''),
  email: (text) => text.replace(/@[^@]*$/, (domain) => domain.toLowerCase()),
  // Brackets are left as they are written on the paper; only letters, digits and dashes become half-width.
  'certificate-number': (text) =>
    text
      .replace(/\s/g, '')
      .replace(dash, '-')
      .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize('NFKC')),
};

/** A part-time level of 无学历 (imports) means that there is none: the whole group is empty then. */
function withoutEmptyHalf(values: SectionValues): SectionValues {
  if (values.partTimeLevel !== '00') return values;
  const emptied = Object.keys(values).map((field) => [field, field.startsWith('partTime') ? null : values[field]]);
  return Object.fromEntries(emptied) as SectionValues;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
