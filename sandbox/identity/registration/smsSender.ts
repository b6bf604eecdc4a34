/** Hands a text message to the gateway; false when the gateway did not take it. */
export type SmsSender = (message: { key: string; to: string; text: string }) => Promise<boolean>

/** Makes a sender that posts to an SMS gateway. */
export function smsSender({ gateway, token }: { gateway: string; token?: string }): SmsSender {
  return async (message) => {
    try {
      const answer = await fetch(new URL('/messages', gateway), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(5000),
      })
      return answer.ok
    } catch {
      // The visitor is told to try again; the gateway's own page tells why.
      return false
    }
  }
}
