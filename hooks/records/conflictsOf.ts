import { normalizeSection } from '@accountant-register/schemas/validators/normalize.ts'
import { isStated } from '@accountant-register/schemas/vocabulary/conditionHolds.ts'
import type { SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { formOfRecord } from './formOfRecord.ts'
import { itemsOf, type FrozenItem } from './frozenItem.ts'

/** An item whose field was altered by another since the change was handed in, with what stands there now. */
export type Conflict = { item: FrozenItem; now: Value }

/** The items that wait for approval and that the record no longer has as they were; one that has become what is asked for is none. */
export function conflictsOf(request: ChangeRequest, person: Person): Conflict[] {
  const waiting = itemsOf(request).filter(({ waits, round }) => waits && round === request.round)
  return waiting.map((item) => ({ item, now: valueOn(person, request.section as SectionId, item.field) })).filter(({ item, now }) => now !== item.before && now !== item.after)
}

function valueOn(person: Person, section: SectionId, field: string): Value {
  if (field === 'photo') return person.photo ?? null
  const value = normalizeSection(section, formOfRecord(person)[section] ?? {})[field]
  return isStated(value) ? value : null
}
