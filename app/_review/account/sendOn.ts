import { getPayload, type SanitizedConfig } from 'payload'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isBetween } from '../../../api/staff/accounts/isBetween.ts'

/** Pages that look after themselves, or that Payload shows to nobody without leave. */
const others = ['collections', 'globals', 'account', 'login', 'logout', 'second-factor', 'create-first-user', 'reset']

/**
 * Sends whoever is between the password and the code to where the code is entered, and whoever forgot a password back to the sign-in
 * page, which says whom to ask: no mail leaves the register.
 */
export async function sendOn(config: Promise<SanitizedConfig>, segments: string[] = []): Promise<void> {
  const [first] = segments
  if (first === 'forgot') redirect('/admin/login')
  if (first === undefined || others.includes(first)) return
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (isBetween(user)) redirect('/admin/second-factor')
}
