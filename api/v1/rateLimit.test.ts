import { describe, expect, it } from 'vitest'
import { addressOf, RateLimiter } from './rateLimit.ts'

describe('RateLimiter', () => {
  it('lets as many calls through as the limit says, and tells the next how long to wait', () => {
    const limiter = new RateLimiter()
    const call = (now: number) => () => limiter.count({ caller: 'a', limit: 2, now })
    call(0)()
    call(10_000)()
    expect(call(15_000)).toThrow(expect.objectContaining({ code: 'too-many-requests', status: 429, headers: { 'Retry-After': '45' } }))
    expect(call(60_000)).not.toThrow()
  })

  it('counts each caller alone', () => {
    const limiter = new RateLimiter()
    limiter.count({ caller: 'a', limit: 1, now: 0 })
    expect(() => limiter.count({ caller: 'b', limit: 1, now: 0 })).not.toThrow()
  })
})

describe('addressOf', () => {
  it('takes the address the nearest proxy noted, not one the sender made up', () => {
    const request = new Request('http://register.example/', { headers: { 'x-forwarded-for': '6.6.6.6, 10.0.0.7' } })
    expect(addressOf(request)).toBe('10.0.0.7')
  })
})
