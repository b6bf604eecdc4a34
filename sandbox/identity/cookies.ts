/** Cookie of a sign-in to the network; ports share cookies, so its name is its own. */
export const sessionCookie = 'identity_session'
/** Cookie of a sign-up under way. */
export const signUpCookie = 'identity_sign_up'

/** Gives a cookie that lasts as long as the browser runs; `Lax`, for applications lead here by plain links. */
export function cookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`
}

/** Gives what makes a browser forget a cookie. */
export function forget(name: string): string {
  return `${cookie(name, '')}; Max-Age=0`
}
