import { describe, expect, it } from 'vitest'
import { cachedDirectory } from './cachedDirectory.ts'

const minute = 60_000

/** A cached directory on a clock of its own, over one that knows every code but those with a 0. */
function made(capacity = 100) {
  const clock = { at: 0, asked: [] as string[] }
  const find = async (code: string) => {
    clock.asked.push(code)
    if (code === 'broken') throw new Error('broken')
    return code.includes('0') ? undefined : { name: `单位${code}` }
  }
  return { clock, directory: cachedDirectory({ find }, { capacity, now: () => clock.at }) }
}

describe('cachedDirectory', () => {
  it('keeps a name for an hour', async () => {
    const { clock, directory } = made()
    await directory.find('1')
    clock.at = 60 * minute - 1
    expect(await directory.find('1')).toEqual({ name: '单位1' })
    expect(clock.asked).toEqual(['1'])
    clock.at = 60 * minute
    await directory.find('1')
    expect(clock.asked).toEqual(['1', '1'])
  })

  it('keeps that a code is unknown for five minutes', async () => {
    const { clock, directory } = made()
    await directory.find('0')
    clock.at = 5 * minute - 1
    expect(await directory.find('0')).toBeUndefined()
    expect(clock.asked).toEqual(['0'])
    clock.at = 5 * minute
    await directory.find('0')
    expect(clock.asked).toEqual(['0', '0'])
  })

  it('keeps no failure', async () => {
    const { clock, directory } = made()
    await directory.find('broken').catch(() => undefined)
    await expect(directory.find('broken')).rejects.toThrow('broken')
    expect(clock.asked).toEqual(['broken', 'broken'])
  })

  it('asks once however many wait', async () => {
    const { clock, directory } = made()
    await Promise.all(Array.from({ length: 20 }, () => directory.find('1')))
    expect(clock.asked).toEqual(['1'])
  })

  it('lets go of what was not asked for longest', async () => {
    const { clock, directory } = made(2)
    for (const code of ['1', '2', '1', '3', '1', '2']) await directory.find(code)
    expect(clock.asked).toEqual(['1', '2', '3', '2'])
  })
})
