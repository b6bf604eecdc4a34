import type { ChangedItem } from '../diff/changedItems.ts';
import type { Finding, Form, SectionId } from '../vocabulary/definition.ts';
import { changeableFields } from './changeableFields.ts';

type Args = { section: SectionId; items: ChangedItem[]; before: Finding[]; after: Finding[]; form: Form };

/**
 * What keeps a change from being handed in: every fault that was not on record before, and the gaps of the group that is being
 * changed, so far as the applicant can fill them. Other gaps, such as imports have, hold nothing back.
 */
export function blockingFindings({ section, items, before, after, form }: Args): Finding[] {
  const fresh = worseThan(before, after);
  const open = changeableFields(section, form);
  const groups = items.map(({ field }) => groupOf(section, field));
  return after.filter((finding) => {
    if (fresh.includes(finding)) return true;
    const [, place, field = ''] = finding.path.split('/');
    return place === section && open.includes(field) && groups.includes(groupOf(section, field));
  });
}

/** The findings of a form that an earlier state of it did not have. */
export function worseThan(before: Finding[], after: Finding[]): Finding[] {
  return after.filter(({ path, code }) => !before.some((known) => known.path === path && known.code === code));
}

/** The halves of the education are groups of their own; every other section is one. */
function groupOf(section: SectionId, field: string): string {
  return section === 'education' ? field.replace(/^(fullTime|partTime).*$/, '$1') : section;
}
