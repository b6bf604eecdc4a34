import type { CaseDetail } from './case.ts'

/** What a call about a case gives: the answer, or the code of what went wrong with the newer state where there is one. */
export type CallResult<T> = { ok: true; data: T } | { ok: false; code: string; case?: CaseDetail }

/** Calls a staff endpoint of a case; a body makes it a POST. Never throws: a broken connection is a code too. */
export async function callCase<T>(path: string, body?: object): Promise<CallResult<T>> {
  try {
    const response = await fetch(`/api/cases/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body && JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const data = (await response.json()) as T & { code?: string; case?: CaseDetail }
    return response.ok ? { ok: true, data } : { ok: false, code: data.code ?? 'internal', case: data.case }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}
