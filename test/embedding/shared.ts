import type { Payload } from 'payload'
import { enterApplicant } from '../../access/identity/enterApplicant.ts'
import { openSession } from '../../access/identity/sessions/openSession.ts'
import { digestOf, noToken, randomToken } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'

/** Somebody on the way back from the sign-in: a code that may be swapped once, with its verifier. */
export async function arriving(payload: Payload): Promise<{ code: string; verifier: string }> {
  const now = new Date()
  const person = { subject: `subject-${randomToken()}`, name: '沈一鸣', documentType: '1', idNumber: '330203199307080816', mobile: '13800000011', ethnicity: '01' }
  const applicant = await enterApplicant({ payload, person, secret: settings().secret, now })
  const verifier = randomToken()
  const { code } = await openSession({ payload, applicant: applicant.id, portal: 'ningbo', challenge: digestOf(verifier), now, ticketDigest: noToken() })
  return { code, verifier }
}
