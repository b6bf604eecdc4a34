import { randomBytes } from 'node:crypto'
import type { Where } from 'payload'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { deriveFromDocument } from '@accountant-register/schemas/rules/deriveFromDocument.ts'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { isUniqueViolation } from '../../../access/identity/isUniqueViolation.ts'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { registrationKey } from '../../../hooks/review/keysOf.ts'
import { settle } from '../../../hooks/review/settle.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { PortalId } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'

type Start = { portal: PortalId; noticeVersion: number }

/** Where a registration is under way. */
const openStatuses = ['draft', 'submitted', 'reviewing', 'returned']

/** Tries before a request that keeps moving is given up. */
const tries = 8

/**
 * The caller's open registration, a new draft if there is none; of several who ask at once all get the same. A draft of the other
 * portal is taken up in this one with all that it holds; what is handed in stays where it is.
 * @throws {RefusalError} `registration-open` when the same person has one under another account of the network
 */
export async function startRegistration(call: SignedCall, start: Start): Promise<ChangeRequest> {
  const openKey = registrationKey(call.applicant.identityKey)
  for (let i = 0; i < tries; i += 1) {
    const open = await openUnder(call, openKey)
    const request = open ? await takeUp(call, open, start) : await create(call, start, openKey)
    if (request) return request
  }
  throw new RefusalError('storage-busy', { headers: { 'Retry-After': '1' } })
}

/** A new draft; undefined where another was first. */
async function create(call: SignedCall, start: Start, openKey: string): Promise<ChangeRequest | undefined> {
  try {
    return (await call.payload.db.create({ collection: 'change-requests', data: draft(call, start, openKey) })) as ChangeRequest
  } catch (error) {
    // Either the key is taken, and the next look finds the request, or the receipt number, and the next one is another.
    if (isUniqueViolation(error)) return undefined
    throw error
  }
}

/** An open request, moved to the portal if it is a draft of the other one; undefined where another write was first. */
async function takeUp({ payload, now }: SignedCall, open: ChangeRequest, { portal, noticeVersion }: Start): Promise<ChangeRequest | undefined> {
  if (open.status !== 'draft' || open.portal === portal) return open
  // A number nobody was given yet names the register it goes to; one that was handed in keeps it.
  const renamed = open.submittedAt ? {} : { receipt: newReceipt(portal, now) }
  const { id, rev, edition } = open.unsettled ? await settle(payload, open) : open
  // Another edition: a page of the other portal that still shows the draft is told before it hands it in.
  const data = { ...renamed, portal, register: portal, noticeVersion, edition: edition + 1, rev: rev + 1, settledRev: rev + 1, updatedAt: now.toISOString() }
  return compareAndSet(payload, 'change-requests', { id, status: 'draft', rev }, data)
}

async function openUnder({ payload, applicant }: SignedCall, openKey: string): Promise<ChangeRequest | undefined> {
  // For the system: whether the person behind the caller has an open one, under whatever account, or the account has one under a document of before.
  const find = (where: Where) => payload.db.findOne({ collection: 'change-requests', where }) as Promise<ChangeRequest | null>
  const own: Where = { and: [{ applicant: { equals: applicant.id } }, { kind: { equals: 'registration' } }, { status: { in: openStatuses } }] }
  const open = (await find(own)) ?? (await find({ openKey: { equals: openKey } }))
  if (open && open.applicant !== applicant.id) throw new RefusalError('registration-open')
  return open ?? undefined
}

function draft({ applicant, now }: SignedCall, { portal, noticeVersion }: Start, openKey: string) {
  const { id, name, idType, idNumber, identityKey, ethnicity } = applicant
  const isChinese = deriveFromDocument(idType, idNumber).nationality === 'CN'
  const at = now.toISOString()
  return {
    receipt: newReceipt(portal, now),
    applicantName: name,
    idNumberMasked: maskIdNumber(idNumber),
    kind: 'registration',
    status: 'draft',
    register: portal,
    portal,
    round: 1,
    // The sign-in proposes the ethnicity; from here on it is the person's to say.
    answers: isChinese && ethnicity ? { basic: { ethnicity } } : {},
    files: {},
    timeline: [{ rev: 0, event: 'start', round: 1, at, by: 'applicant', actor: id }],
    noticeVersion,
    edition: 0,
    rev: 0,
    settledRev: 0,
    unsettled: false,
    applicant: id,
    identityKey,
    openKey,
    createdAt: at,
    updatedAt: at,
  }
}

function newReceipt(portal: PortalId, now: Date): string {
  return receiptNumber(portal, shanghaiDate(now), randomBytes(7))
}
