import { fieldMarks } from '../generated/fieldMarks.ts';
import { isStated } from '../vocabulary/conditionHolds.ts';
import { mayBeCorrected } from '../vocabulary/mayBeCorrected.ts';
import type { SectionId, SectionValues, Value } from '../vocabulary/definition.ts';
import { normalizeSection } from '../validators/normalize.ts';

/** One line of the change dialog: 变更项, 变更前, 变更后, 是否需要审核. */
export type ChangedItem = { field: string; before: Value; after: Value; reviewed: boolean };

/** What a change alters, in the order of the fields; both sides are normalised first, and no answer equals an empty one. */
export function changedItems(section: SectionId, before: SectionValues, after: SectionValues): ChangedItem[] {
  const old = normalizeSection(section, before);
  const fresh = normalizeSection(section, after);
  return Object.entries(fieldMarks[section])
    .filter(
      ([field, marks]) => mayBeCorrected(marks) && comparable(field, old[field]) !== comparable(field, fresh[field]),
    )
    .map(([field, { reviewed }]) => ({
      field,
      before: answer(old[field]),
      after: answer(fresh[field]),
      reviewed: reviewed === true,
    }));
}

function answer(value: Value | undefined): Value {
  return isStated(value) ? value : null;
}

/** Phones are stored as typed and compared without hyphens. */
function comparable(field: string, value: Value | undefined): Value {
  const stated = answer(value);
  return field === 'employerPhone' && typeof stated === 'string' ? stated.replaceAll('-', '') : stated;
}
