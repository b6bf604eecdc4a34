import type { Texts, SectionSchema } from '../vocabulary/sectionSchema.ts';
import type { Dictionary, Item } from './dictionaries.ts';
import { listOf } from './lists.ts';

/**
 * A kind of paper: from the common list, or brought by a form with what content staff begin with; `servedBy` is the kind whose paper
 * may serve for this one too, if the applicant says so.
 */
export type EvidenceKind = Item & { section: string; template: boolean; servedBy?: string; note?: Texts };

/** Every kind of paper: the common list, then those the forms bring, section by section. */
export function evidenceKinds(forms: { [section: string]: SectionSchema }): Dictionary & { items: EvidenceKind[] } {
  const common = listOf('evidence-kinds');
  const own = Object.entries(forms).flatMap(([section, { papers = {} }]) =>
    Object.entries(papers).map(([code, { title, labels, notes }]) => ({
      code,
      label: title,
      en: labels.en,
      section,
      template: false,
      ...(notes && { note: notes }),
    })),
  );
  const shared = common.items.map(({ code, label, en, section, template, servedBy }) => ({
    code,
    label,
    en,
    section: String(section),
    template: template === true,
    ...(typeof servedBy === 'string' && { servedBy }),
  }));
  return { ...common, items: [...shared, ...own] };
}
