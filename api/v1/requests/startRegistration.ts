import { randomBytes } from 'node:crypto'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { deriveFromDocument } from '@accountant-register/schemas/rules/deriveFromDocument.ts'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { isUniqueViolation } from '../../../access/identity/isUniqueViolation.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { PortalId } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'

type Start = { portal: PortalId; noticeVersion: number }

/**
 * The caller's open registration, a new draft if there is none; of several who ask at once all get the same.
 * @throws {RefusalError} `registration-open` when the same person has one under another account of the network
 */
export async function startRegistration(call: SignedCall, start: Start): Promise<ChangeRequest> {
  const openKey = `registration:${call.applicant.identityKey}`
  for (let i = 0; i < 3; i += 1) {
    const open = await openUnder(call, openKey)
    if (open) return open
    try {
      return (await call.payload.db.create({ collection: 'change-requests', data: draft(call, start, openKey) })) as ChangeRequest
    } catch (error) {
      // Either the key is taken, and the next look finds the request, or the receipt number, and the next one is another.
      if (!isUniqueViolation(error)) throw error
    }
  }
  throw new RefusalError('storage-busy', { headers: { 'Retry-After': '1' } })
}

async function openUnder({ payload, applicant }: SignedCall, openKey: string): Promise<ChangeRequest | undefined> {
  // For the system: whether the person behind the caller has an open one, under whatever account.
  const open = (await payload.db.findOne({ collection: 'change-requests', where: { openKey: { equals: openKey } } })) as ChangeRequest | null
  if (open && open.applicant !== applicant.id) throw new RefusalError('registration-open')
  return open ?? undefined
}

function draft({ applicant, now }: SignedCall, { portal, noticeVersion }: Start, openKey: string) {
  const { id, name, idType, idNumber, identityKey, ethnicity } = applicant
  const isChinese = deriveFromDocument(idType, idNumber).nationality === 'CN'
  const at = now.toISOString()
  return {
    receipt: receiptNumber(portal, shanghaiDate(now), randomBytes(7)),
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
