import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { suites } from './suites.ts'

const place = 'applicants/idNumber'
const text = Buffer.from('330203199001011017')

describe.each(Object.values(suites))('$name', ({ derive, seal, open }) => {
  const key = derive(randomBytes(32))

  it('opens what it sealed', () => {
    for (const one of [text, Buffer.from('é王😀'), randomBytes(5000), Buffer.alloc(0)]) expect(open(key, { bytes: seal(key, { bytes: one, place }), place })).toEqual(one)
  })

  it('seals the same text differently each time', () => expect(seal(key, { bytes: text, place })).not.toEqual(seal(key, { bytes: text, place })))

  it('refuses what was found at another place', () => expect(() => open(key, { bytes: seal(key, { bytes: text, place }), place: 'applicants/mobile' })).toThrow())

  it('refuses another key', () => expect(() => open(derive(randomBytes(32)), { bytes: seal(key, { bytes: text, place }), place })).toThrow())

  it('refuses a change of any bit, and any cut', () => {
    const sealed = seal(key, { bytes: text, place })
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
