import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts';
import { requiredEvidenceForChange } from '@accountant-register/schemas/rules/requiredEvidence.ts';
import type { FieldDefinition, Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Aside } from '../controls/control.ts';
import { fill } from '../internal/texts.ts';
import type { DeskTexts } from '../locales/change.ts';

type Options = {
  section: SectionId;
  fields: readonly FieldDefinition[];
  /** The form with the change in it. */
  form: Form;
  changed: readonly string[];
  /** What stands on record, in words, by field. */
  was: { [field: string]: string };
  paperName: (kind: string) => string;
  t: DeskTexts;
};

/** What is said at each field: 需审核 or 立即生效, the papers a change of it asks for, and under a changed one what is on record. */
export function asidesOf({ section, fields, form, changed, was, paperName, t }: Options): { [field: string]: Aside } {
  const asides = fields
    .filter((field) => isAsked(field, section, form))
    .map(({ id, reviewed }): [string, Aside] => {
      const papers = reviewed ? requiredEvidenceForChange([{ field: id }], form).map(paperName) : [];
      return [
        id,
        {
          mark: reviewed ? t.reviewed : t.atOnce,
          isStarred: reviewed === true,
          note: papers.length > 0 ? fill(t.papers, { papers: papers.join(t.comma) }) : '',
          was: changed.includes(id) ? fill(t.was, { value: was[id] || t.none }) : '',
        },
      ];
    });
  return Object.fromEntries(asides);
}
