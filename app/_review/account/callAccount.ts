/** What a call about an account answered, or the code of why not. */
export type AccountAnswer<T> = { body: T; code?: undefined } | { code: string; seconds?: number }

/** Calls an endpoint about the account; a body makes it a POST. */
export async function callAccount<T>(path: string, body?: object): Promise<AccountAnswer<T>> {
  const init = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
  try {
    const response = await fetch(`/api${path}`, { ...init, credentials: 'same-origin' })
    const answer = (await response.json()) as T & { code?: string; seconds?: number }
    return response.ok ? { body: answer } : { code: answer.code ?? 'internal', seconds: answer.seconds }
  } catch {
    // Neither an answer nor one that can be read: whoever looks on needs the network first.
    return { code: 'unreachable' }
  }
}
