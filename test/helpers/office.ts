import { afterAll, beforeAll } from 'vitest'
import type { Staff } from '../../payload-types.ts'
import { makeStaff, signIn } from './factories.ts'
import { startPayload, type TestPayload } from './payload.ts'

export let system: TestPayload
export let own: Staff
export let token: string
export let colleague: string
export let senior: string
export let foreign: string

/** Starts a register with reviewers of three bureaus before the tests of a file, and stops it after them. */
export function startOffice(): void {
  beforeAll(async () => {
    system = await startPayload()
    own = await makeStaff(system.payload)
    token = await signIn(system.payload, own)
    colleague = await signIn(system.payload, await makeStaff(system.payload, { name: '测试同事' }))
    senior = await signIn(system.payload, await makeStaff(system.payload, { name: '市级负责人', role: 'seniorReviewer', authority: '330200' }))
    foreign = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
  })
  afterAll(() => system.stop())
}
