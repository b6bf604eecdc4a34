import type { Payload } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'
import { makeRows, type Rows } from './rows.ts'
import { roles, type RoleName } from './table.ts'

/** A register with rows of every kind and somebody of every role signed in. */
export type AccessTest = {
  payload: Payload
  rows: Rows
  members: { [role in RoleName]?: Staff }
  call: (role: RoleName, method: string, path: string, body?: unknown) => Promise<Answered>
  /** Stops it, and says how many combinations of role, route and row were tried. */
  stop: (name: string) => Promise<void>
}

const accounts: { [role in RoleName]?: Partial<Pick<Staff, 'role' | 'authority' | 'register'>> } = {
  own: {},
  foreign: { authority: '330212' },
  city: { authority: '330200' },
  senior: { role: 'seniorReviewer', authority: '330200' },
  ningboAdministrator: { role: 'registerAdministrator', authority: null, register: 'ningbo' },
  zhejiangAdministrator: { role: 'registerAdministrator', authority: null, register: 'zhejiang' },
  editor: { role: 'editor', authority: null },
  auditor: { role: 'auditor', authority: null },
  administrator: { role: 'administrator', authority: null },
}

/** Starts one. */
export async function startAccess(): Promise<AccessTest> {
  const { payload, stop } = await startPayload()
  const rows = await makeRows(payload)
  const members: AccessTest['members'] = {}
  const tokens: { [role in RoleName]?: string } = {}
  for (const role of roles) {
    if (!accounts[role]) continue
    members[role] = await makeStaff(payload, accounts[role])
    tokens[role] = await signIn(payload, members[role])
  }
  const tried = { calls: 0, refused: 0 }
  return {
    payload,
    rows,
    members,
    call: async (role, method, path, body) => {
      const answered = await rest(payload, method, path, { token: tokens[role], body, ...(body instanceof Uint8Array && { type: 'image/jpeg' }) })
      tried.calls += 1
      if (answered.status >= 400) tried.refused += 1
      return answered
    },
    stop: async (name) => {
      // The figure that a release names: how much of the table was tried, refusals among it.
      console.info(`access, ${name}: ${tried.calls} combinations tried, ${tried.refused} of them refused`)
      await stop()
    },
  }
}
