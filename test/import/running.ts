import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { importing, oldRecord, type Line } from './shared.ts'

export let system: TestPayload
export let ningbo: ReturnType<typeof importing>
export let zhejiang: ReturnType<typeof importing>
export let reviewer: ReturnType<typeof importing>
export let reviewing: string

/** Starts a register with those who import before the tests of a file, and stops it after them; each test finds it empty. */
export function startRegister(): void {
  beforeAll(async () => {
    system = await startPayload()
    const { payload } = system
    const as = async (over: object) => importing(payload, await signIn(payload, await makeStaff(payload, over as never)))
    ningbo = await as({ role: 'registerAdministrator', register: 'ningbo', authority: null })
    zhejiang = await as({ role: 'registerAdministrator', register: 'zhejiang', authority: null })
    reviewing = await signIn(payload, await makeStaff(payload))
    reviewer = importing(payload, reviewing)
  })
  afterAll(() => system.stop())
  beforeEach(async () => {
    for (const collection of ['persons', 'change-requests', 'imports'] as const) await system.payload.db.deleteMany({ collection, where: {} })
  })
}

export const persons = async (): Promise<Person[]> => (await system.payload.db.find<Person>({ collection: 'persons', pagination: false, limit: 0 })).docs

export const entries = async (): Promise<ChangeRequest[]> => (await system.payload.db.find<ChangeRequest>({ collection: 'change-requests', pagination: false, limit: 0 })).docs

export const many = (count: number, over: (n: number) => Line = () => ({})): Line[] => Array.from({ length: count }, (_, n) => oldRecord({ 档案编号: `A${n}`, ...over(n) }))
