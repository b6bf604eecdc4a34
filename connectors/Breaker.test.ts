import { describe, expect, it } from 'vitest'
import { Breaker } from './Breaker.ts'
import { UnavailableError } from './UnavailableError.ts'

const broken = () => Promise.reject(new Error('broken'))
const works = () => Promise.resolve('answer')

/** A breaker on a clock of its own. */
function made() {
  const clock = { at: 0, opened: 0, called: 0 }
  const breaker = new Breaker({ unavailable: () => new UnavailableError('employer-directory-unavailable', 'left alone'), now: () => clock.at, onOpen: () => (clock.opened += 1) })
  const run = (call: () => Promise<string>) =>
    breaker.run(() => {
      clock.called += 1
      return call()
    })
  const fail = async (times: number) => {
    for (let i = 0; i < times; i += 1) await run(broken).catch(() => undefined)
  }
  return { clock, run, fail }
}

describe('Breaker', () => {
  it('lets calls through after four failures', async () => {
    const { run, fail } = made()
    await fail(4)
    expect(await run(works)).toBe('answer')
  })

  it('counts failures in a row only', async () => {
    const { clock, run, fail } = made()
    await fail(4)
    await run(works)
    await fail(4)
    expect(await run(works)).toBe('answer')
    expect(clock.opened).toBe(0)
  })

  it('fails at once after five, and says so once', async () => {
    const { clock, run, fail } = made()
    await fail(5)
    clock.at = 29_999
    await expect(run(works)).rejects.toBeInstanceOf(UnavailableError)
    expect([clock.called, clock.opened]).toEqual([5, 1])
  })

  it('lets one call try after half a minute, and no others beside it', async () => {
    const { clock, run, fail } = made()
    await fail(5)
    clock.at = 30_000
    const [first, second] = await Promise.allSettled([run(works), run(works)])
    expect([first.status, second.status]).toEqual(['fulfilled', 'rejected'])
    expect(await run(works)).toBe('answer')
  })

  it('waits again when the trial fails', async () => {
    const { clock, run, fail } = made()
    await fail(5)
    clock.at = 30_000
    await fail(1)
    clock.at = 59_999
    await expect(run(works)).rejects.toBeInstanceOf(UnavailableError)
    clock.at = 60_000
    expect(await run(works)).toBe('answer')
    expect(clock.opened).toBe(1)
  })
})
