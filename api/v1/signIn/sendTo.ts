/** Sends the browser on by GET, without telling the next page where it came from. */
export function sendTo(address: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: address })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** A return address with the answer of the sign-in in its fragment, which no server and no referrer sees. */
export function withFragment(returnTo: string, name: 'accountant-code' | 'accountant-error', value: string): string {
  const address = new URL(returnTo)
  address.hash = new URLSearchParams({ [name]: value }).toString()
  return address.href
}
