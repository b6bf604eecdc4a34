/** Names what is wrong with a message handed to the gateway; null when it can be sent. */
export function messageFault(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return 'body-malformed'
  const { key, to, text } = body as Record<string, unknown>
  if (typeof key !== 'string' || key.length < 1 || key.length > 200) return 'key-malformed'
  if (typeof to !== 'string' || !/^1[3-9]\d{9}$/.test(to)) return 'number-malformed'
  if (typeof text !== 'string' || text.length < 1 || text.length > 500) return 'text-malformed'
  return null
}
