import { changeableFields } from '@accountant-register/schemas/rules/changeableFields.ts';
import { planChange, type ChangePlan } from '@accountant-register/schemas/rules/planChange.ts';
import { checkSection } from '@accountant-register/schemas/validators/checkSection.ts';
import type { Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts';
import { loadSection, type LoadedSection } from '../form/load-section.ts';
import { validators } from '../form/validators.ts';
import type { Language } from '../internal/texts.ts';

/** A section ready to be changed. */
export type ChangedSection = {
  /** With the labels of a change; its check leaves alone the gaps that were on record before. */
  section: LoadedSection;
  /** What the answers come to, as far as the section alone tells: the bureau is the register's to find. */
  plan: (answers: SectionValues) => ChangePlan;
};

type Options = { section: SectionId; language: Language; record: Form; today: string };

/** What stands in the sign-in: proposed as a whole, never typed. */
const identityFields = ['name', 'idType', 'idNumber'];

/** Fetches all that the change of one section needs. */
export async function loadChangeSection({ section, language, record, today }: Options): Promise<ChangedSection> {
  // The lists of fields that are shown only are loaded as well: the record is shown beside the form.
  const [loaded, { validate }] = await Promise.all([loadSection(section, language, record), validators[section]()]);
  const fields = loaded.definition.fields.map((field) => ({ ...field, label: field.changeLabel ?? field.label }));
  const bureau = record.workplace?.authority;
  const plan = (answers: SectionValues): ChangePlan =>
    planChange({
      section,
      record,
      answers,
      bureausOf: () => (typeof bureau === 'string' ? [bureau] : []),
      check: (form) => checkSection(validate, section, form[section] ?? {}, { today, form }),
    });
  const check = (form: Form) => plan(form[section] ?? {}).findings;
  return { section: { ...loaded, definition: { ...loaded.definition, fields }, check }, plan };
}

/** The fields that are drawn: what may be altered, but for what the sign-in states. */
export function drawnFields(section: SectionId, form: Form): string[] {
  return changeableFields(section, form).filter((field) => !identityFields.includes(field));
}
