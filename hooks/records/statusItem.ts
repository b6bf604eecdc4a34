import { recordStatusLabel } from '@accountant-register/schemas/labels/recordStatusLabel.ts'
import type { FrozenItem, Words } from './frozenItem.ts'

/** The item of an entry that alters the state of a record, with the labels of today. */
export function statusItem(before: string, after: string): FrozenItem {
  const words = (status?: string): Words => ({ zh: recordStatusLabel(status, 'zh'), en: recordStatusLabel(status, 'en') })
  return { field: 'status', before, after, reviewed: true, waits: false, round: 1, labels: { field: words(), before: words(before), after: words(after) } }
}
