/** Sentences by error code, with `{placeholders}`; one table a language. */
export type SentenceTable = { [code: string]: string };

/** What a sentence needs beside the finding: how the field is drawn, and the label of another field it is compared with. */
export type SentenceOptions = { control?: string; labelOf?: (field: string) => string };

const chosen = ['choice', 'yes-no', 'region'];

/**
 * The sentence of a finding, with the field's label and the finding's own numbers filled in; an unknown code gives the
 * sentence of `internal`, so that nothing is ever shown raw.
 */
export function sentence(
  table: SentenceTable,
  finding: { code: string; params?: { [name: string]: string | number } },
  label: string,
  { control = '', labelOf = (field) => field }: SentenceOptions = {},
): string {
  const isChoice = finding.code === 'required' && chosen.includes(control);
  // Where the length is what is wrong, the sentence says how much was typed.
  const counted = `${finding.code}-length`;
  const key = isChoice ? 'required-choice' : finding.params?.length !== undefined && Object.hasOwn(table, counted) ? counted : finding.code;
  const template = (Object.hasOwn(table, key) ? table[key] : table.internal) ?? '';
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (name === 'label') return label;
    const value = finding.params?.[name];
    if (value === undefined) return placeholder;
    return name === 'other' ? labelOf(String(value).replace(/^.*\./, '')) : String(value);
  });
}
