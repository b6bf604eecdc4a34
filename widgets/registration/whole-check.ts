import type { Finding, Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import type { LoadedSection } from '../form/load-section.ts';
import type { Answers, RequestDetail } from '../session/types.ts';
import type { Draft } from './draft.ts';

export type LoadedSections = { [section in SectionId]: LoadedSection };

/** What is wrong with a registration as a whole: what the register would say of it, known before it is asked. */
export class WholeCheck {
  #last?: { loaded: LoadedSections; answers: Answers; request: RequestDetail; findings: readonly Finding[] };

  /** The findings in the order of the steps; found once for the same answers and papers, which are never altered in place. */
  of(loaded: LoadedSections, { answers, request }: Pick<Draft, 'answers' | 'request'>, about: { readonly form: Form; readonly today: string }): readonly Finding[] {
    const last = this.#last;
    if (last?.loaded === loaded && last.answers === answers && last.request === request) return last.findings;
    const { form, today } = about;
    const missing = request.requiredEvidence.filter((kind) => !request.files.some((file) => file.kind === kind));
    const findings = [...sectionIds.flatMap((section) => loaded[section].check(form, today)), ...missing.map((kind) => ({ path: `/files/${kind}`, code: 'file-missing', params: {} }))];
    this.#last = { loaded, answers, request, findings };
    return findings;
  }
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
