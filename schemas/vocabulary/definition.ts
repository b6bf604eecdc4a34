import type { sectionIds } from './sectionIds.ts';

/** One of the four parts of a record. */
export type SectionId = (typeof sectionIds)[number];

/** A stored value: texts, codes and dates are strings, answers to yes/no are booleans, "not stated" is null. */
export type Value = string | boolean | null;

/** The values of one section by field id. */
export type SectionValues = { [field: string]: Value | undefined };

/** A whole form: what the sign-in states and what was typed, by section. */
export type Form = { [section in SectionId]?: SectionValues };

/** What a value must be for a condition to hold; `notIn` and `stated: true` want a value that is there. */
export type Test = { in?: (string | boolean)[]; notIn?: (string | boolean)[]; stated?: boolean };

/** Holds when every field named passes its test; a field of another section is named `section.field`. */
export type Condition = { [field: string]: Test };

/** How a field is drawn; the widgets have one control for each. */
export type ControlId = 'text' | 'choice' | 'yes-no' | 'date' | 'region' | 'employer-code' | 'multiline';

/** Who gives a field its value: `signIn` and `derived` ones are locked, `office` ones are never asked. */
export type Source = 'signIn' | 'derived' | 'lookup' | 'typed' | 'office';

/** One field as a form draws it, in one language; made by `npm run generate` from the section's schema. */
export type FieldDefinition = {
  id: string;
  label: string;
  hint?: string;
  group?: string;
  control: ControlId;
  /** Where the value comes from; a `derived` field whose document does not state it is typed. */
  source: Source;
  /** Asked only when this holds; absent: always asked. */
  when?: Condition;
  /** Must be answered when asked: always, or when this holds. */
  required?: true | Condition;
  /** In a change: needs evidence and review (★). */
  reviewed?: true;
  /** The code list's name; short lists (at most 20 items) come along in `options`. */
  codes?: string;
  options?: [code: string, label: string][];
  /** Width of the answer in characters (a Han character counts two). */
  width?: number;
  maxLength?: number;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  autocomplete?: string;
  /** The label in a change, where the guide names the field differently there. */
  changeLabel?: string;
  /** Part of the application or of the office's data: a change cannot alter it. */
  unchangeable?: true;
};

/** One section as a form draws it, in one language. */
export type SectionDefinition = {
  section: SectionId;
  title: string;
  groups?: { id: string; label: string }[];
  fields: FieldDefinition[];
};

/** One thing that is wrong with a value or a file, as data; its sentence stands in `locales` under `code`. */
export type Finding = { path: string; code: string; params: { [name: string]: string | number } };
