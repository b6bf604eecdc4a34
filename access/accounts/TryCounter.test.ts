import { describe, expect, it } from 'vitest'
import { TryCounter } from './TryCounter.ts'

const minute = 60_000
const at = (now: number, over: object = {}) => ({ address: '192.0.2.1', account: 'a@example.com', now, ...over })

describe('TryCounter', () => {
  it('lets an address fail four times at an account, then wait ten minutes, then twice as long', () => {
    const counter = new TryCounter()
    expect([0, 1, 2, 3].map((now) => counter.begin(at(now)))).toEqual([0, 0, 0, 0])
    expect(counter.begin(at(4))).toBe(600)
    expect(counter.begin(at(3 + 10 * minute))).toBe(0)
    expect(counter.begin(at(4 + 10 * minute))).toBe(1200)
  })

  it('lets another address, and the same at another account, go on', () => {
    const counter = new TryCounter()
    for (const now of [0, 1, 2, 3]) counter.begin(at(now))
    expect(counter.begin(at(4, { address: '192.0.2.2' }))).toBe(0)
    expect(counter.begin(at(4, { account: 'b@example.com' }))).toBe(0)
  })

  it('forgives with a success, and after a day', () => {
    const counter = new TryCounter()
    for (const now of [0, 1, 2]) counter.begin(at(now))
    counter.succeeded(at(3))
    expect([4, 5, 6, 7].map((now) => counter.begin(at(now)))).toEqual([0, 0, 0, 0])
    expect(counter.begin(at(8))).toBe(600)
    expect(counter.begin(at(8 + 24 * 60 * minute))).toBe(0)
  })

  it('stops an address that goes from account to account', () => {
    const counter = new TryCounter()
    const waits = Array.from({ length: 41 }, (_, n) => counter.begin(at(n, { account: `${n}@example.com` })))
    expect(waits.slice(0, 40).every((wait) => wait === 0)).toBe(true)
    expect(waits[40]).toBe(600)
  })
})
