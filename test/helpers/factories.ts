import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isWaiting } from '../../hooks/review/isWaiting.ts'
import type { Applicant, Attachment, ChangeRequest, Person, Staff } from '../../payload-types.ts'

/** The day on which made cases are handed in. */
export const handedInAt = '2026-11-20T02:00:00.000Z'

export const password = 'a-password-of-the-tests'

/** A whole form that keeps every rule, of an invented person employed in 海曙区. */
export function wholeForm(over: Form = {}): Form {
  return {
    basic: { name: '陈雨', idType: 'residentId', idNumber: '330203199001011025', gender: '2', birthDate: '1990-01-01', nationality: 'CN', ethnicity: '01', politicalStatus: '13', mobile: '13800000001', ...over.basic },
    workplace: { isEmployed: false, residenceRegion: '330203001', residenceAddress: '虚构路1号', residenceBasis: 'household', residencePostcode: '315000', ...over.workplace },
    education: { fullTimeLevel: '00', fullTimeDegree: '0', ...over.education },
    qualification: { ...over.qualification },
  }
}

/** A member of staff with an account of their own; by default a reviewer of 海曙区. */
export async function makeStaff(payload: Payload, over: Partial<Pick<Staff, 'name' | 'role' | 'authority' | 'register'>> = {}): Promise<Staff> {
  const data = { name: '测试审核员', role: 'reviewer', authority: '330203', ...over, email: `${randomUUID()}@example.com`, password } as const
  // Made past the access rules: the tests need someone to begin with.
  return payload.create({ collection: 'staff', data, overrideAccess: true }) as unknown as Promise<Staff>
}

/** A token with which a member of staff calls the REST routes. */
export async function signIn(payload: Payload, { email }: Pick<Staff, 'email'>): Promise<string> {
  const { token } = await payload.login({ collection: 'staff', data: { email, password } })
  if (!token) throw new Error('signIn: expected a token')
  return token
}

/** An applicant that signed in once. */
export async function makeApplicant(payload: Payload, over: Partial<Applicant> = {}): Promise<Applicant> {
  const { basic } = wholeForm()
  const data = { subject: randomUUID(), identityKey: randomUUID(), name: basic!.name, idType: basic!.idType, idNumber: basic!.idNumber, mobile: basic!.mobile, signedInAt: handedInAt, ...stamps, ...over }
  return (await payload.db.create({ collection: 'applicants', data })) as Applicant
}

/** A case as it stands after it was handed in; by default to the bureau of 海曙区, waiting. */
export async function makeCase(payload: Payload, over: Partial<ChangeRequest> = {}): Promise<ChangeRequest> {
  const applicant = over.applicant ? { id: over.applicant, identityKey: over.identityKey ?? randomUUID() } : await makeApplicant(payload)
  const data = {
    receipt: `T${randomBytes(6).toString('hex').toUpperCase()}`,
    applicantName: '陈雨',
    idNumberMasked: '330203********1025',
    kind: 'registration',
    status: 'submitted',
    register: 'ningbo',
    portal: 'ningbo',
    authority: '330203',
    submittedAt: handedInAt,
    dueOn: '2026-11-27',
    round: 1,
    answers: {},
    form: wholeForm(),
    files: {},
    timeline: [{ rev: 1, event: 'submit', round: 1, at: handedInAt, by: 'applicant', actor: applicant.id, authority: '330203' }],
    edition: 1,
    rev: 1,
    settledRev: 1,
    unsettled: false,
    applicant: applicant.id,
    identityKey: applicant.identityKey,
    openKey: `registration:${applicant.identityKey}`,
    ...stamps,
    ...over,
    isWaiting: isWaiting(over.status ?? 'submitted'),
  }
  return (await payload.db.create({ collection: 'change-requests', data })) as ChangeRequest
}

/** An uploaded picture of a case; its bytes lie where the test puts them, under `storageKey`. */
export async function makeAttachment(payload: Payload, request: ChangeRequest, over: Partial<Attachment> = {}): Promise<Attachment> {
  const data = { request: request.id, applicant: request.applicant, kind: 'photo', page: 1, storageKey: randomBytes(16).toString('hex'), bytes: 40_000, width: 413, height: 531, originalDigest: '0'.repeat(64), warnings: [], ...stamps, ...over }
  return (await payload.db.create({ collection: 'attachments', data })) as Attachment
}

/** A record of the register; by default of 海曙区. */
export async function makePerson(payload: Payload, over: Partial<Person> = {}): Promise<Person> {
  const identityKey = over.identityKey ?? randomUUID()
  const data = { name: '陈雨', idNumberMasked: '330203********1025', register: 'ningbo', authority: '330203', status: 'active', registeredOn: '2026-11-20', ...wholeForm(), identityKey, activeKey: `active:${identityKey}`, madeBy: randomUUID(), ...stamps, ...over }
  return (await payload.db.create({ collection: 'persons', data })) as Person
}

const stamps = { createdAt: handedInAt, updatedAt: handedInAt }
