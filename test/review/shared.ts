import { afterAll, beforeAll } from 'vitest'
import type { Staff } from '../../payload-types.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'

export let system: TestPayload
export let own: Staff
export let token: string
export let colleague: string
export let foreign: string

/** Starts a register with reviewers of two bureaus before the tests of a file, and stops it after them. */
export function startOffice(): void {
  beforeAll(async () => {
    system = await startPayload()
    own = await makeStaff(system.payload)
    token = await signIn(system.payload, own)
    colleague = await signIn(system.payload, await makeStaff(system.payload, { name: '测试同事' }))
    foreign = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
  })
  afterAll(() => system.stop())
}

export const call = (path: string, body?: unknown, as = token): Promise<Answered> => rest(system.payload, body === undefined ? 'GET' : 'POST', path, { token: as, body })
