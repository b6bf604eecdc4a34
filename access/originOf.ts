/** Where a request came from: the address that the nearest proxy noted, and what the browser says of itself. */
export type Origin = { ip?: string; userAgent?: string }

/** Where a request came from, as its headers tell. */
export function originOf(headers: Headers | undefined): Origin {
  const ip = headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  const userAgent = headers?.get('user-agent') ?? undefined
  return { ...(ip && { ip }), ...(userAgent && { userAgent }) }
}
