import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { createOnce } from '../../database/createOnce.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import type { Actor } from '../review/timeline.ts'
import { codeOf } from './formOfRecord.ts'

/** What makes an entry of the office: the record, who enters it, and the key it is told apart by. */
export type OfficeEntry = { payload: Payload; person: Person; section?: string; reason: string; actor: Actor; key: string; now: Date }

/** The entry of the office under a key, made as a draft where there is none: it counts once its step is taken. */
export function officeEntry({ payload, person, section, reason, actor, key, now }: OfficeEntry): Promise<ChangeRequest> {
  const at = now.toISOString()
  return createOnce(payload, 'change-requests', 'openKey', {
    receipt: receiptNumber(person.register, shanghaiDate(now), randomBytes(7)),
    applicantName: person.name,
    idNumberMasked: person.idNumberMasked,
    kind: 'correction',
    section,
    person: person.id,
    status: 'draft',
    register: person.register,
    portal: person.register,
    authority: codeOf(person.authority),
    round: 1,
    reason,
    answers: {},
    files: {},
    timeline: [{ rev: 0, event: 'start', round: 1, at, by: actor.kind, actor: actor.id }],
    edition: 0,
    rev: 0,
    settledRev: 0,
    unsettled: false,
    applicant: person.applicant ?? '',
    identityKey: person.identityKey,
    openKey: openKeyOf(key),
    createdAt: at,
    updatedAt: at,
  })
}

/** The unique key of an entry of the office. */
export function openKeyOf(key: string): string {
  return `correction:${key}`
}
