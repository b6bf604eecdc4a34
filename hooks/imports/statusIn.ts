import { recordStatusLabel } from '@accountant-register/schemas/labels/recordStatusLabel.ts'
import { plain } from '@accountant-register/schemas/table/readCell.ts'
import type { Person } from '../../payload-types.ts'

/** The states that a list may give a record; one that was transferred out stands where it went. */
export const importableStatuses = ['active', 'expired', 'frozen', 'closed'] as const satisfies Person['status'][]

/** The state that a cell names, by label in either language or by code. */
export function statusIn(cell: string): Person['status'] | undefined {
  const word = plain(cell).toLowerCase()
  return importableStatuses.find((status) => [status, recordStatusLabel(status, 'zh'), recordStatusLabel(status, 'en')].some((name) => name.toLowerCase() === word))
}
