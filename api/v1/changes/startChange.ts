import { randomBytes } from 'node:crypto'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isUniqueViolation } from '../../../access/identity/isUniqueViolation.ts'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import { settle } from '../../../hooks/review/settle.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import type { PortalId } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import { openRequests } from './openRequests.ts'
import { refusePending } from './refusePending.ts'

type Start = { person: Person; section: SectionId; portal: PortalId; noticeVersion: number }

/** Tries before a draft that keeps moving is given up. */
const tries = 8

/**
 * The caller's draft of a change to a section: the one of a returned change, else the vehicle of entries and uploads that was
 * there, else a new one. It comes along to the portal that asks.
 * @throws {RefusalError} `section-pending` and `transfer-pending`
 */
export async function startChange(call: SignedCall, start: Start): Promise<ChangeRequest> {
  const { person, section } = start
  const mended = (await openRequests(call, person.id)).find((request) => request.section === section && request.status === 'draft' && request.applicant === call.applicant.id)
  if (!mended) await refusePending(call, { person: person.id, section })
  const openKey = `draft:${person.id}:${section}:${call.applicant.id}`
  for (let i = 0; i < tries; i += 1) {
    const draft = await findRow(call.payload, 'change-requests', mended ? { id: mended.id } : { openKey })
    const request = draft ? await takeUp(call, draft, start) : await create(call, start, openKey)
    if (request) return request
  }
  throw new RefusalError('storage-busy', { headers: { 'Retry-After': '1' } })
}

/** A draft that is there, brought to this portal; undefined where another write was first. */
async function takeUp({ payload, now }: SignedCall, draft: ChangeRequest, { portal, noticeVersion }: Start): Promise<ChangeRequest | undefined> {
  if (draft.portal === portal || draft.status !== 'draft') return draft
  const { id, rev, edition } = draft.unsettled ? await settle(payload, draft) : draft
  return compareAndSet(payload, 'change-requests', { id, status: 'draft', rev }, { portal, noticeVersion, edition: edition + 1, rev: rev + 1, settledRev: rev + 1, updatedAt: now.toISOString() })
}

/** A new draft; undefined where another was first. */
async function create({ payload, applicant, now }: SignedCall, { person, section, portal, noticeVersion }: Start, openKey: string): Promise<ChangeRequest | undefined> {
  const at = now.toISOString()
  const data = {
    receipt: receiptNumber(person.register, shanghaiDate(now), randomBytes(7)),
    applicantName: person.name,
    idNumberMasked: person.idNumberMasked,
    kind: 'change',
    section,
    person: person.id,
    status: 'draft',
    register: person.register,
    portal,
    round: 1,
    answers: {},
    files: {},
    timeline: [{ rev: 0, event: 'start', round: 1, at, by: 'applicant', actor: applicant.id }],
    noticeVersion,
    edition: 0,
    rev: 0,
    settledRev: 0,
    unsettled: false,
    applicant: applicant.id,
    identityKey: applicant.identityKey,
    openKey,
    createdAt: at,
    updatedAt: at,
  }
  try {
    return (await payload.db.create({ collection: 'change-requests', data })) as ChangeRequest
  } catch (error) {
    if (isUniqueViolation(error)) return undefined
    throw error
  }
}
