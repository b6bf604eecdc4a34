import type { Condition, ControlId, Source } from './definition.ts';
import type { SealedKind } from './tables.ts';

/** A text in both languages. */
export type Texts = { zh: string; en: string };

/** A paper that proves a field: demanded when the field is stated or changed and the condition holds. */
export type Proof = { kind: string; when?: Condition; only?: 'change' };

/** The other side of a date comparison: a field (`basic.birthDate`), or `today`, moved by whole years. */
export type DateBound = { field: string; years?: number };

/** One field of a form as `forms/*.schema.json` writes it. */
export type FieldSchema = {
  title: string;
  labels: { en: string };
  'change-labels'?: Texts;
  hints?: Texts;
  type: 'string' | 'boolean';
  format?: 'date';
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  source: Source;
  ask: { when?: Condition; required?: true | Condition; kept?: true };
  reviewed?: true;
  sealed?: SealedKind;
  unchangeable?: true;
  hidden?: true;
  evidence?: Proof[];
  codes?: { list: string; except?: string[] };
  control?: ControlId;
  width?: number;
  'input-mode'?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  autocomplete?: string;
  group?: string;
  check?: string;
  normalize?: Normalization;
  dates?: { notBefore?: DateBound; notAfter?: DateBound };
  fits?: { own: string; field: string; theirs: string; when?: Condition; code: string };
  cites?: string[];
};

/** How a value is brought into its stored form; a field without one is text. */
export type Normalization = 'code' | 'digits' | 'date' | 'mobile' | 'phone' | 'email' | 'certificate-number';

/** One section as `forms/<section>.schema.json` writes it. */
export type SectionSchema = {
  $id: string;
  title: string;
  labels: { en: string };
  type: 'object';
  additionalProperties: false;
  groups?: { id: string; title: string; labels: { en: string } }[];
  files?: {
    [kind: string]: { title: string; labels: { en: string }; reviewed?: true; evidence?: Proof[]; cites?: string[] };
  };
  papers?: { [kind: string]: { title: string; labels: { en: string }; notes?: Texts } };
  properties: { [field: string]: FieldSchema };
};
