import type { Settings } from '../../settings.ts'

/** The register's own cookies: the session of a signed-in browser, and the mark of one on its way to the sign-in. */
export type CookieName = 'applicant_session' | 'applicant_browser'

/** The value of a cookie, if it is one this register could have set. */
export function cookieOf(request: Request, name: CookieName): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** A `Set-Cookie` for the sign-in's paths alone; without `seconds` it lasts as long as the browser does. */
export function cookie({ name, value, seconds }: { name: CookieName; value: string; seconds?: number }, { registerOrigin }: Pick<Settings, 'registerOrigin'>): string {
  const parts = [`${name}=${value}`, 'Path=/v1/sign-in', 'HttpOnly', 'SameSite=Lax']
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`)
  if (registerOrigin.startsWith('https:')) parts.push('Secure')
  return parts.join('; ')
}
