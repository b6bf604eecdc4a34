import { afterAll, beforeAll } from 'vitest'
import type { ChangeRequest, Staff } from '../../../payload-types.ts'
import { makeCase, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { callsOf } from '../shared.ts'

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

export const call = callsOf(() => system.payload, () => token)

export const stored = async (id: string): Promise<ChangeRequest> => (await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!

export const mark = (key: string) => system.payload.db.create({ collection: 'four-eyes-marks', data: { register: 'ningbo', kind: key.split(':')[1], key, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' } })

export const unmark = () => system.payload.db.deleteMany({ collection: 'four-eyes-marks', where: { key: { exists: true } } })

export async function claimed(over: Partial<ChangeRequest> = {}, as = token): Promise<{ id: string; rev: number }> {
  const { id } = await makeCase(system.payload, over)
  const { body } = await call(`/cases/${id}/claim`, { rev: 1 }, as)
  return { id, rev: body.case.rev }
}
