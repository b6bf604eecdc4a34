import { answerLabel, fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import type { PlannedItem } from '@accountant-register/schemas/rules/planChange.ts'
import type { ChangeRequest } from '../../payload-types.ts'

/** A label in both languages. */
export type Words = { zh: string; en: string }

/** A changed item as a request keeps it: with its labels as they were, and the round it was handed in. */
export type FrozenItem = PlannedItem & { round: number; labels: { field: Words; before: Words; after: Words } }

/** What bureaus are called, by code; one that was renamed or came later is not what the lists of the schemas say. */
export type BureauNames = readonly { id: string; name: string }[]

/** An item with the labels of today. */
export function frozenItem(item: PlannedItem, round: number, bureaus: BureauNames = []): FrozenItem {
  const { field, before, after, reviewed, waits } = item
  const value = (given: typeof before) => (field === 'photo' ? { zh: '', en: '' } : words((language) => (field === 'authority' && nameIn(language, given, bureaus)) || answerLabel(field, given, language)))
  return { field, before, after, reviewed, waits, round, labels: { field: words((language) => fieldLabel(field, language, 'change')), before: value(before), after: value(after) } }
}

function nameIn(language: 'zh' | 'en', code: PlannedItem['before'], bureaus: BureauNames): string | undefined {
  const bureau = bureaus.find(({ id }) => id === code)
  return bureau && bureauLabel(bureau, language)
}

/** The items of a request, of all its rounds. */
export function itemsOf({ items }: Pick<ChangeRequest, 'items'>): FrozenItem[] {
  return (items ?? []) as FrozenItem[]
}

function words(label: (language: 'zh' | 'en') => string): Words {
  return { zh: label('zh'), en: label('en') }
}
