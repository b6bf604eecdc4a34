import type { PayloadRequest } from 'payload'
import { sealedFields } from '@accountant-register/schemas/generated/sealedFields.ts'
import type { Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { may } from '../../access/abilities.ts'
import { staffMember } from '../../access/staff.ts'
import { findRow } from '../../database/findRow.ts'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import { itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { unreadable } from '../../protection/unreadable.ts'
import { findCase } from './findCase.ts'
import { readBody } from './readBody.ts'
import { StaffError } from './StaffError.ts'

/** Which of the values that a change shows beside each other: as it was, as it is asked for, as the record has it meanwhile. */
const sides = ['before', 'after', 'now'] as const
type Side = (typeof sides)[number]

type Asked = { section: SectionId; field: string; side?: Side }

/**
 * One number in full, for a member of staff who may see the row it stands in; each is entered in the audit trail before it is given.
 * Body: `{ collection: 'persons' | 'change-requests', id, field: '/basic/idNumber', side? }`.
 */
export async function reveal(req: PayloadRequest): Promise<{ value: string }> {
  if (!staffMember(req)) throw new StaffError(401, 'not-signed-in')
  if (!may(req, 'reveal')) throw new StaffError(403, 'not-allowed')
  const { collection, id, field, side } = await readBody(req, ['collection', 'id', 'field', 'side'])
  const sealed = sealedFields.find((one) => field === `/${one.section}/${one.field}`)
  if (!sealed || (side !== undefined && !sides.includes(side as Side))) throw new StaffError(422, 'field-unknown', '/field')
  const asked: Asked = { ...sealed, side: side as Side | undefined }
  const found = collection === 'persons' ? await ofPerson(req, id, asked) : collection === 'change-requests' ? await ofCase(req, id, asked) : undefined
  if (!found || typeof found.value !== 'string' || found.value === '') throw new StaffError(404, 'not-found')
  await recordAudit(req, { action: 'reveal', subject: `${String(collection)}:${String(id)}`, subjectLabel: found.receipt, authority: found.authority, details: { field: sealed.field, ...(asked.side && { side: asked.side }) } })
  if (found.value === unreadable) throw new StaffError(409, 'value-unreadable')
  return { value: found.value }
}

type Found = { value: unknown; receipt?: string; authority?: string | null }

async function ofPerson(req: PayloadRequest, id: unknown, { section, field }: Asked): Promise<Found | undefined> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return undefined
  const seen = await req.payload.find({ collection: 'persons', where: { id: { equals: id } }, select: { status: true }, depth: 0, limit: 1, pagination: false, overrideAccess: false, req })
  // The access rules have let the reader through; they alone give numbers masked.
  const person = seen.docs[0] && (await findRow(req.payload, 'persons', { id }))
  return person && { value: valueOf(person, section, field), authority: codeOf(person) }
}

async function ofCase(req: PayloadRequest, id: unknown, { section, field, side }: Asked): Promise<Found> {
  const request = await findCase(req, id)
  const { receipt } = request
  const authority = codeOf(request)
  if (side === 'now') {
    const person = request.person ? await findRow(req.payload, 'persons', { id: request.person }) : undefined
    return { value: person && valueOf(person, section, field), receipt, authority }
  }
  if (side) return { value: itemsOf(request).findLast((item) => item.field === field)?.[side], receipt, authority }
  return { value: ((request.form ?? {}) as Form)[section]?.[field], receipt, authority }
}

function valueOf(person: Person, section: SectionId, field: string): unknown {
  return (person[section] as SectionValues | undefined)?.[field]
}

function codeOf({ authority }: Pick<ChangeRequest | Person, 'authority'>): string | null {
  return typeof authority === 'object' ? (authority?.id ?? null) : (authority ?? null)
}
