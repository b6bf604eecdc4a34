import type { PortalId, Settings } from '../../settings.ts'
import { SignInError } from './SignInError.ts'

/** Whether the text names one of the two portals. */
export function isPortal(text: unknown): text is PortalId {
  return text === 'ningbo' || text === 'zhejiang'
}

/**
 * The page a sign-in may return to: on the portal's own origin, without a fragment.
 * @throws {SignInError} `return-address-foreign` for any other address
 */
export function returnAddress(text: string | null, origin: Settings['portals'][PortalId]['origin']): string {
  if (text === null || text.length > 2000 || !URL.canParse(text)) throw new SignInError('return-address-foreign')
  const address = new URL(text)
  // `origin` leaves out user names, and `https://portal@elsewhere` has the origin of elsewhere; both are refused by name.
  const isOwn = address.origin === new URL(origin).origin && address.username === '' && address.password === ''
  if (!isOwn) throw new SignInError('return-address-foreign')
  address.hash = ''
  return address.href
}
