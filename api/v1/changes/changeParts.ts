import type { SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import type { TimelineEntry } from '../../../hooks/review/timeline.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf } from '../requests/files.ts'
import { handedInItems, plannedItems, type ChangeItem } from './itemInfos.ts'
import { isMove } from './openRequests.ts'
import { personOf } from './personOf.ts'
import { planOf } from './planOf.ts'

/** What the detail of a change shows beyond that of a registration. */
export type ChangeParts = {
  record: SectionValues
  items: ChangeItem[]
  isTransfer: boolean
  isAcknowledged: boolean
  requiredEvidence: string[]
  /** Of a move to the other register: the one that the record lies in until the approval. */
  givingRegister?: Person['register']
}

/** A change as it stands in its draft, against the record of now; afterwards as it was handed in. */
export async function changeParts(request: ChangeRequest, call: Pick<SignedCall, 'payload' | 'applicant' | 'now'>): Promise<ChangeParts> {
  const common = { isAcknowledged: acknowledged(request), ...(isMove(request) && { givingRegister: request.givingRegister as Person['register'] }) }
  if (request.status !== 'draft') {
    const record = (request.before ?? {}) as SectionValues
    return { record, items: handedInItems(request), isTransfer: Boolean(request.givingAuthority), requiredEvidence: Object.keys(filesOf(request)), ...common }
  }
  const person = await personOf(call, request)
  const plan = await planOf(call, { request, person })
  return { record: sectionOn(person, request.section as SectionId), items: plannedItems(plan), isTransfer: plan.isTransfer, requiredEvidence: plan.requiredEvidence, ...common }
}

/** A section as it stands on record; the photo is among the basic information. */
export function sectionOn(person: Person, section: SectionId): SectionValues {
  const values = formOfRecord(person)[section] ?? {}
  return section === 'basic' && person.photo ? { ...values, photo: person.photo } : values
}

/** Whether the applicant has seen the approval and left it behind. */
export function acknowledged({ timeline }: Pick<ChangeRequest, 'timeline'>): boolean {
  return ((timeline ?? []) as TimelineEntry[]).some(({ event }) => event === 'acknowledge')
}
