import { describe, expect, it } from 'vitest'
import { signatureOf } from './signatureOf.ts'

describe('signatureOf', () => {
  it('is the HMAC-SHA256 of moment and body', () => {
    expect(signatureOf({ secret: 'key', timestamp: '1700000000', body: '{}' })).toBe('v1=9d713ed406bb7076d4123f0dc2c39d2df5c654ed4b0cd56b52c8b4c940bd63ae')
  })

  it('changes with each of its parts', () => {
    const parts = { secret: 'key', timestamp: '1700000000', body: '{}' }
    const all = [parts, { ...parts, secret: 'yek' }, { ...parts, timestamp: '1700000001' }, { ...parts, body: '{ }' }].map(signatureOf)
    expect(new Set(all).size).toBe(4)
  })
})
