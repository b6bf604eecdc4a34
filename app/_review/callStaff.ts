/** What a call of the staff API gives: the answer, or the code of what went wrong. */
export type StaffResult<T> = { ok: true; data: T } | { ok: false; code: string }

/** Calls the staff API; a body makes it a POST. Never throws: a broken connection is a code too. */
export async function callStaff<T>(path: string, body?: object): Promise<StaffResult<T>> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body && JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const data = (await response.json()) as T & { code?: string }
    return response.ok ? { ok: true, data } : { ok: false, code: data.code ?? 'internal' }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}
