import type { Payload } from 'payload'
import type { Person } from '../../payload-types.ts'
import { makePerson, wholeForm } from '../helpers/factories.ts'
import { enterApplicant } from '../../access/identity/enterApplicant.ts'
import { openSession } from '../../access/identity/sessions/openSession.ts'
import { digestOf, noToken, randomToken } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'

/** Who is on record. */
const onRecord = { name: '沈一鸣', idNumber: '330203199001011025', gender: '2', birthDate: '1990-01-01', email: 'old@example.com' }

/** Somebody on the way back from the sign-in, on record already or not: a code that may be swapped once, with its verifier. */
export async function arriving(payload: Payload, { isOnRecord = false } = {}): Promise<{ code: string; verifier: string }> {
  const now = new Date()
  const person = { subject: `subject-${randomToken()}`, name: '沈一鸣', documentType: '1', idNumber: isOnRecord ? onRecord.idNumber : '330203199307080816', mobile: '13800000011', ethnicity: '01' }
  const applicant = await enterApplicant({ payload, person, secret: settings().secret, now })
  if (isOnRecord) await makePerson(payload, { ...wholeForm({ basic: onRecord }), applicant: applicant.id, identityKey: applicant.identityKey, activeKey: `active:${applicant.identityKey}`, rev: 0 } as Partial<Person>)
  const verifier = randomToken()
  const { code } = await openSession({ payload, applicant: applicant.id, portal: 'ningbo', challenge: digestOf(verifier), now, ticketDigest: noToken() })
  return { code, verifier }
}
