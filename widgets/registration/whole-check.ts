import type { Finding, Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { LoadedSection } from '../form/load-section.ts';
import type { RequestDetail } from '../session/types.ts';

/** The sections of a registration, in the order of its steps. */
export const sections: readonly SectionId[] = ['basic', 'workplace', 'education', 'qualification'];

export type LoadedSections = { [section in SectionId]: LoadedSection };

type Whole = { loaded: LoadedSections; form: Form; today: string; request: Pick<RequestDetail, 'requiredEvidence' | 'files'> };

/** What is wrong with a registration as a whole, in the order of its steps: what the register would say of it, known before it is asked. */
export function wholeCheck({ loaded, form, today, request: { requiredEvidence, files } }: Whole): Finding[] {
  const missing = requiredEvidence.filter((kind) => !files.some((file) => file.kind === kind));
  return [...sections.flatMap((section) => loaded[section].check(form, today)), ...missing.map((kind) => ({ path: `/files/${kind}`, code: 'file-missing', params: {} }))];
}

/** A finding in a sentence; `labelOfFile` names a paper, `bureau` the bureau in charge. */
export function sentenceOf(finding: Finding, loaded: LoadedSections, { labelOfFile, bureau }: { labelOfFile: (kind: string) => string; bureau: string }): string {
  const [, place = '', id = ''] = finding.path.split('/');
  if (id === 'authority') return loaded.basic.explain(finding, bureau, { control: 'choice' });
  const { definition, explain } = loaded[place as SectionId] ?? loaded.basic;
  const labelOf = (other: string) => definition.fields.find((one) => one.id === other)?.label;
  const field = definition.fields.find((one) => one.id === id);
  const label = place === 'files' ? labelOfFile(id) : (field?.label ?? definition.title);
  return explain(finding, label, { control: field?.control, labelOf: (other) => labelOf(other) ?? other });
}
