/** The check a validating keyword compiles to: the pure function that looks at the value. */
export type KeywordCheck = {
  /** What the value must be for the check to run at all. */
  on: 'string' | 'object';
  /** Name of the exported function. */
  call: string;
  /** Its module, seen from `schemas/`. */
  from: string;
  /** Says itself, and better, that a value is too short: the field's `minLength` is left to it. */
  saysLength?: true;
};

/** One annotation keyword of the forms: what it means, what its value looks like, and what it checks. */
export type Keyword = {
  name: string;
  /** Where it may stand: on a field, on a section, or on both. */
  on: 'field' | 'section' | 'both';
  meaning: string;
  /** JSON Schema of the keyword's own value. */
  value: object;
  check?: KeywordCheck;
};

/** What a check answers when a value is refused; `undefined` when it is fine. */
export type Fault = { code: string; params?: { [name: string]: string | number } };
