import { afterAll, beforeAll } from 'vitest'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { reviewerOf } from './shared.ts'

export let system: TestPayload
export let decide: Awaited<ReturnType<typeof reviewerOf>>

/** Starts a register with a reviewer before the tests of a file, and stops it after them. */
export function startRegister(): void {
  beforeAll(async () => {
    system = await startPayload()
    decide = await reviewerOf(system.payload)
  })
  afterAll(() => system.stop())
}

export const messagesOf = async (id: string) => (await system.payload.find({ collection: 'messages', where: { key: { like: id } } })).docs
