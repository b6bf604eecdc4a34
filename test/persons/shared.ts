import { afterAll, beforeAll } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'

export let system: TestPayload

/** Starts a register with staff of every kind before the tests of a file, and stops it after them. */
export function startOffice(): void {
  beforeAll(async () => {
    system = await startPayload()
    const staff = {
      haishu: { authority: '330203' },
      yinzhou: { authority: '330212' },
      city: { authority: '330200', role: 'seniorReviewer' },
      ningbo: { authority: null, role: 'registerAdministrator', register: 'ningbo' },
      zhejiang: { authority: null, role: 'registerAdministrator', register: 'zhejiang' },
      editor: { authority: null, role: 'editor' },
      auditor: { authority: null, role: 'auditor' },
      administrator: { authority: null, role: 'administrator' },
    } as const
    for (const [who, over] of Object.entries(staff)) tokens[who] = await signIn(system.payload, await makeStaff(system.payload, over as never))
  })
  afterAll(() => system.stop())
}

export const tokens: { [who: string]: string } = {}

export const call = (who: string, method: string, path: string, body?: unknown): Promise<Answered> => rest(system.payload, method, `/records/${path}`, { token: tokens[who], body })

export const key = () => crypto.randomUUID()

export const personNow = async (id: string): Promise<Person> => (await findRow(system.payload, 'persons', { id }))!

export const entriesOf = async (id: string): Promise<ChangeRequest[]> => (await system.payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { and: [{ person: { equals: id } }, { status: { equals: 'applied' } }] }, pagination: false, limit: 0 })).docs

export const correct = (who: string, person: Person, over: object = {}) => call(who, 'POST', `${person.id}/corrections`, { key: key(), rev: person.rev, section: 'workplace', values: { residenceAddress: '更正路1号' }, reason: '核对纸质档案', ...over })
