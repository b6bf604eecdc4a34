import type { Payload } from 'payload'
import { deriveFromDocument } from '@accountant-register/schemas/rules/deriveFromDocument.ts'
import { idTypeOf } from '@accountant-register/schemas/rules/idTypeOf.ts'
import { normalizeText } from '@accountant-register/schemas/validators/normalize.ts'
import type { Applicant } from '../../payload-types.ts'
import { SignInError } from './SignInError.ts'
import { identityKey } from './identityKey.ts'
import { isUniqueViolation } from './isUniqueViolation.ts'
import type { NetworkPerson } from './network.ts'

const collection = 'applicants'

/** The applicant behind an account of the network, with what the network states today. */
export async function enterApplicant({ payload, person, secret, now }: { payload: Payload; person: NetworkPerson; secret: string; now: Date }): Promise<Applicant> {
  const { subject } = person
  const known = await findApplicant(payload, subject)
  if (known) return refresh(payload, known, statementOf({ person, secret, now }))
  try {
    return (await payload.db.create({ collection, data: { subject, ...statementOf({ person, secret, now }), createdAt: now.toISOString(), updatedAt: now.toISOString() } })) as Applicant
  } catch (error) {
    // Two first sign-ins at once: the other one made the row.
    const other = isUniqueViolation(error) ? await findApplicant(payload, subject) : undefined
    if (!other) throw error
    return refresh(payload, other, statementOf({ person, secret, now }))
  }
}

async function findApplicant(payload: Payload, subject: string): Promise<Applicant | undefined> {
  // For the system: nobody is signed in yet, and the subject is what the network vouched for.
  return ((await payload.db.findOne({ collection, where: { subject: { equals: subject } } })) as Applicant | null) ?? undefined
}

async function refresh(payload: Payload, applicant: Applicant, data: Partial<Applicant>): Promise<Applicant> {
  return (await payload.db.updateOne({ collection, id: applicant.id, data })) as unknown as Applicant
}

function statementOf({ person, secret, now }: { person: NetworkPerson; secret: string; now: Date }) {
  const { documentType, ethnicity } = person
  // As the form keeps them: a number with blanks or in full width would state neither birth date nor gender.
  const [name, idNumber, mobile] = [normalizeText(person.name), normalizeText(person.idNumber, 'code'), normalizeText(person.mobile, 'mobile')].map((text) => text ?? '') as [string, string, string]
  const idType = idTypeOf(documentType, idNumber)
  // A document this register has no word for states nobody's identity here.
  if (!idType || !name || !idNumber || !mobile) throw new SignInError('identity-incomplete')
  const { gender = null, birthDate = null, nationality = null } = deriveFromDocument(idType, idNumber)
  return {
    identityKey: identityKey({ idType, idNumber, secret }),
    name,
    idType,
    idNumber,
    mobile,
    gender,
    birthDate,
    nationality,
    ethnicity: ethnicity ?? null,
    signedInAt: now.toISOString(),
  }
}
