import type { Payload } from 'payload'
import { handleDownstream } from '../../api/downstream/handle.ts'
import type { OnRecord } from '../change/shared.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'

export type Answered = { status: number; body: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- tests reach into answers of every kind

/** The downstream door: an administrator who issues keys, and the calls of systems that hold one. */
export type Door = {
  administrator: string
  call: (path: string, body: unknown, key?: string, options?: { method?: string; type?: string }) => Promise<Answered>
  /** A key as an administrator makes and issues it in the back office. */
  issued: (...scopes: string[]) => Promise<{ id: string; key: string }>
}

export async function openDoor(payload: Payload): Promise<Door> {
  const administrator = await signIn(payload, await makeStaff(payload, { role: 'administrator', authority: null }))
  return {
    administrator,
    async call(path, body, key, { method = 'POST', type = 'application/json' } = {}) {
      const headers: { [name: string]: string } = { 'content-type': type, ...(key && { authorization: `Bearer ${key}` }) }
      const init = method === 'GET' ? { method, headers } : { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }
      const response = await handleDownstream(new Request(`http://127.0.0.1:3000/v1/downstream/${path}`, init), payload)
      return { status: response.status, body: await response.json() }
    },
    async issued(...scopes) {
      const { body } = await rest(payload, 'POST', '/api-keys', { token: administrator, body: { name: '考试报名系统', scopes } })
      const answer = await rest(payload, 'POST', `/issue/api-keys/${body.doc.id}`, { token: administrator, body: {} })
      return { id: body.doc.id, key: answer.body.key }
    },
  }
}

/** Whose line it is. */
export const identityOf = ({ applicant }: OnRecord) => ({ idType: applicant.idType, idNumber: applicant.idNumber })
