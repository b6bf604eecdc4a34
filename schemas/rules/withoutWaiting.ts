import type { ChangedItem } from '../diff/changedItems.ts';
import type { Finding, Form, SectionId } from '../vocabulary/definition.ts';
import { worseThan } from './blockingFindings.ts';

type Args = { section: SectionId; record: Form; items: ChangedItem[]; check: (form: Form) => Finding[] };

/**
 * The items that go into force at once: those without a star, as far as the record with them alone has no fault that it did
 * not have before. What breaks it waits; where no single item can be blamed, all of them do.
 */
export function withoutWaiting({ section, record, items, check }: Args): ChangedItem[] {
  const known = check(record);
  let atOnce = items.filter(({ reviewed }) => !reviewed);
  while (atOnce.length > 0) {
    const values = Object.fromEntries(atOnce.map(({ field, after }) => [field, after]));
    const faults = worseThan(known, check({ ...record, [section]: { ...record[section], ...values } }));
    if (faults.length === 0) return atOnce;
    const sound = atOnce.filter(({ field }) => !faults.some(({ path }) => path === `/${section}/${field}`));
    atOnce = sound.length < atOnce.length ? sound : [];
  }
  return [];
}
