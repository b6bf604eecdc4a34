import type { System } from '../helpers/system.ts'
import type { Office } from './Office.ts'

/** A system that relies on the register, and what it reports and asks with the key that an administrator issued. */
export type Downstream = (path: string, body: object) => Promise<{ [name: string]: any }> // eslint-disable-line @typescript-eslint/no-explicit-any

/** Issues a key for everything and gives the calls it opens. */
export async function downstream({ addresses }: System, administrator: Office): Promise<Downstream> {
  const { body } = await administrator.ask('POST', '/api-keys', { name: '考试与继续教育', scopes: ['lookup', 'continuing-education', 'exam-results'] })
  const { key } = (await administrator.ask('POST', `/issue/api-keys/${body.doc.id}`, {})).body
  return async (path, lines) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    return (await fetch(`${addresses.register}/v1/downstream/${path}`, { method: 'POST', headers, body: JSON.stringify(lines) })).json() as ReturnType<Downstream>
  }
}
