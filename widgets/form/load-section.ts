import type { Finding, Form, SectionDefinition, SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { askedValues } from '@accountant-register/schemas/rules/askedValues.ts';
import { editableFields } from '@accountant-register/schemas/rules/editableFields.ts';
import { checkSection } from '@accountant-register/schemas/validators/checkSection.ts';
import { normalizeSection, normalizeValue } from '@accountant-register/schemas/validators/normalize.ts';
import type { Item } from '../controls/combobox/match-items.ts';
import type { Language } from '../internal/texts.ts';
import { definitions } from './definitions.ts';
import { commonItems, lists } from './lists.ts';
import { loadControls } from './load-controls.ts';
import { loadSentences, type Explain } from './sentences.ts';
import { validators } from './validators.ts';

/** A section that is ready to be drawn and checked. */
export type LoadedSection = {
  definition: SectionDefinition;
  /** The fields that an applicant may write at registration, as far as what the sign-in states decides it; found once for the same. */
  editable: (form: Form) => string[];
  /** The fields that conditions look at: only an answer to one of them decides what else is asked. */
  steering: readonly string[];
  /** The long code lists by name. */
  lists: { [name: string]: readonly Item[] };
  /** What is wrong with the section in a form, fields that the person cannot edit left out; with `only`, other fields than that one may be left out too. */
  check: (form: Form, today: string, only?: string) => Finding[];
  explain: Explain;
};

/**
 * Fetches all that one step needs: definition, lists, validator, sentences and controls, side by side.
 * `form` holds what the sign-in states, which decides what is asked.
 */
export async function loadSection(section: SectionId, language: Language, form: Form = {}): Promise<LoadedSection> {
  const validator = validators[section]();
  const sentences = loadSentences(language);
  const { definition } = await definitions[section][language]();
  const editable = editableOf(section);
  const asked = editable(form);
  const long = definition.fields.filter(({ codes, options }) => codes && !options);
  const names = long.map(({ codes }) => codes as string);
  const [{ validate }, explain, items] = await Promise.all([
    validator,
    sentences,
    Promise.all(long.map(({ id, codes = '' }) => loadList(codes, language, asked.includes(id) ? undefined : form[section]?.[id]))),
    // What the sign-in's document states, and what is the office's, is shown and not asked.
    loadControls(definition.fields.filter(({ id, source = '' }) => asked.includes(id) || !['derived', 'office'].includes(source))),
  ]);
  const check = (form: Form, today: string, only?: string): Finding[] => {
    const given = form[section] ?? {};
    // Of one answer alone only that one is brought into shape: this is asked at every key.
    const values = only ? { ...given, [only]: normalizeValue(section, only, given[only]) } : askedValues(section, { ...form, [section]: normalizeSection(section, given) });
    const findings = checkSection(validate, section, values, { today, form: { ...form, [section]: values }, only });
    if (only) return findings;
    const own = editable(form);
    return findings.filter(({ path }) => path === `/${section}` || own.includes(path.slice(section.length + 2)));
  };
  const steering = definition.fields.flatMap(({ when, required }) => [when, required].flatMap((condition) => Object.keys(condition ?? {})));
  return { definition, editable, steering: steering.map((name) => name.replace(/.*\./, '')), explain, check, lists: Object.fromEntries(names.map((name, index) => [name, items[index] as readonly Item[]])) };
}

function editableOf(section: SectionId): LoadedSection['editable'] {
  let last: { stated: string; fields: string[] } | undefined;
  return (form) => {
    const stated = `${form.basic?.idType} ${form.basic?.idNumber}`;
    if (last?.stated !== stated) last = { stated, fields: editableFields(section, form) };
    return last.fields;
  };
}

/** A list; for a value that is only shown, the little of it that most people need, if it is in there. */
async function loadList(name: string, language: Language, shown?: Value): Promise<readonly Item[]> {
  const common = commonItems[name]?.[language];
  if (shown && common?.some(([code]) => code === shown)) return common;
  const load = lists[name]?.[language];
  if (!load) throw new Error(`loadList: a list named in form/lists.ts was expected, "${name}" came`);
  return (await load()).items;
}
