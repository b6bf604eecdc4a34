import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { suites } from './suites.ts'

const place = 'applicants/idNumber'
const text = '330203199001011017'

describe.each(Object.values(suites))('$name', ({ derive, seal, open }) => {
  const key = derive(randomBytes(32))

  it('opens what it sealed', () => {
    for (const one of [text, 'é王😀', 'x'.repeat(5000)]) expect(open(key, { bytes: seal(key, { text: one, place }), place })).toBe(one)
  })

  it('seals the same text differently each time', () => expect(seal(key, { text, place })).not.toEqual(seal(key, { text, place })))

  it('refuses what was found at another place', () => expect(() => open(key, { bytes: seal(key, { text, place }), place: 'applicants/mobile' })).toThrow())

  it('refuses another key', () => expect(() => open(derive(randomBytes(32)), { bytes: seal(key, { text, place }), place })).toThrow())

  it('refuses a change of any bit, and any cut', () => {
    const sealed = seal(key, { text, place })
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const bytes = Buffer.from(sealed)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => open(key, { bytes, place })).toThrow()
    }
    for (let length = 0; length < sealed.length; length += 1) expect(() => open(key, { bytes: sealed.subarray(0, length), place })).toThrow()
  })

  it('follows from the secret alone', () => {
    const secret = randomBytes(32)
    expect(derive(secret)).toEqual(derive(secret))
  })
})
