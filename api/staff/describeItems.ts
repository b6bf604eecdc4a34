import { answerLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import { conflictsOf } from '../../hooks/records/conflictsOf.ts'
import { itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import type { Language } from './language.ts'
import { masked, maskedFields } from '../../protection/masked.ts'

/** One changed item as a reviewer reads it; `now` is what the office has put there meanwhile, where that is something else. */
export type CaseChange = { field: string; path: string; label: string; before: string; after: string; reviewed: boolean; waits: boolean; now?: string; /** The values are masked; in full they are shown on request (`/api/reveal`). */ isMasked?: true; /** Of a photo: the pictures before and after. */ photos?: { before?: string; after?: string } }

/** What a change or correction alters, in words; photos are among the pictures of the case. `person`: the record, while the case is open. */
export function describeItems(request: ChangeRequest, person: Person | undefined, language: Language): CaseChange[] {
  const items = itemsOf(request)
  if (items.length === 0) return []
  const conflicts = person ? conflictsOf(request, person) : []
  return items.map((item) => {
    const conflict = conflicts.find((one) => one.item === item)
    const { field, reviewed, waits, labels } = item
    const now = conflict && (field === 'photo' ? photo[language].other : masked(field, answerLabel(field, conflict.now, language)))
    const shown = field === 'photo' ? photo[language] : { before: masked(field, labels.before[language]), after: masked(field, labels.after[language]) }
    return { field, path: `/${request.section}/${field}`, label: labels.field[language], before: shown.before, after: shown.after, reviewed, waits, ...(now !== undefined && { now }), ...(maskedFields.includes(field) && { isMasked: true }), ...(field === 'photo' && { photos: { before: fileOf(item.before), after: fileOf(item.after) } }) }
  })
}

const photo = { zh: { before: '在库照片', after: '新照片', other: '另一张照片' }, en: { before: 'Photo on record', after: 'New photo', other: 'Another photo' } }

function fileOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
