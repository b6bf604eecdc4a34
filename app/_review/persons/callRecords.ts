import type { ToldFinding } from '../../../api/staff/persons/findingSentences.ts'

/** What a call gives: the answer, or the code of what went wrong with whatever came along. */
export type RecordResult<T> = { ok: true; data: T } | { ok: false; code: string; errors: ToldFinding[]; more: { [name: string]: unknown } }

/** Calls an endpoint of records; never throws: a broken connection is a code too. */
export async function callRecords<T>(path: string, { method, body }: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: object | Blob } = {}): Promise<RecordResult<T>> {
  try {
    const isBlob = body instanceof Blob
    const response = await fetch(`/api/${path}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers: body ? { 'content-type': isBlob ? body.type : 'application/json' } : {},
      body: isBlob ? body : body && JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const data = (await response.json()) as T & { code?: string; errors?: ToldFinding[] }
    return response.ok ? { ok: true, data } : { ok: false, code: data.code ?? 'internal', errors: data.errors ?? [], more: data as { [name: string]: unknown } }
  } catch {
    return { ok: false, code: 'unreachable', errors: [], more: {} }
  }
}

/** A key by which the server tells one act from another, so that it counts once however often it is sent. */
export function actKey(): string {
  return crypto.randomUUID()
}
