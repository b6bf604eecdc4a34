import type { BaseDatabaseAdapter } from 'payload'
import { expect, it } from 'vitest'
import { writeAgain } from './writeAgain.ts'

const conflict = () => Object.assign(new Error('Could not acquire lock for operation due to deadlock'), { code: 112 })

/** An adapter that knows one write and counts its calls; the first ones of them fail as `error` says. */
function adapter(failures: number, error: () => Error) {
  const calls: unknown[] = []
  const create = async (args: unknown) => {
    calls.push(args)
    if (calls.length <= failures) throw error()
    return 'written'
  }
  return { calls, base: writeAgain({ create } as unknown as BaseDatabaseAdapter) as unknown as { create: (args: object) => Promise<unknown> } }
}

it('takes a write again that came second, with the same arguments', async () => {
  const { base, calls } = adapter(2, conflict)
  expect(await base.create({ collection: 'audit-links' })).toBe('written')
  expect(calls).toEqual(Array.from({ length: 3 }, () => ({ collection: 'audit-links' })))
})

it('hands a conflict inside a transaction on at once', async () => {
  const { base, calls } = adapter(1, conflict)
  await expect(base.create({ req: { transactionID: Promise.resolve('t1') } })).rejects.toMatchObject({ code: 112 })
  expect(calls).toHaveLength(1)
})

it('hands on a conflict that stays, and every other error at once', async () => {
  await expect(adapter(100, conflict).base.create({})).rejects.toMatchObject({ code: 112 })
  const taken = adapter(1, () => Object.assign(new Error('duplicate key'), { code: 11000 }))
  await expect(taken.base.create({})).rejects.toMatchObject({ code: 11000 })
  expect(taken.calls).toHaveLength(1)
})
