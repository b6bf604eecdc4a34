import { expect, it } from 'vitest'

import { isFreshTime, isSignature, protocolTime, signatureOf } from './signature.ts'

const now = Date.parse('2026-04-01T09:30:00+08:00')

it('signs with the lower-case hex MD5 of code, password and time', () => {
  const sign = signatureOf({ serviceCode: 'accountant-register', servicePassword: 'sandbox-service-password', time: '20260401093000' })
  expect(sign).toBe('dc7849dae5243c4f1435ca68c51027c2')
  expect(isSignature(sign, sign)).toBe(true)
  expect(isSignature(sign.toUpperCase(), sign)).toBe(false)
  expect(isSignature('', sign)).toBe(false)
})

it('writes the time in UTC+8', () => {
  expect(protocolTime(now)).toBe('20260401093000')
  expect(protocolTime(Date.parse('2026-12-31T16:00:01Z'))).toBe('20270101000001')
})

it.each([
  ['20260401093000', true],
  ['20260401092500', true],
  ['20260401093500', true],
  ['20260401092459', false],
  ['20260401093501', false],
  ['20260401013000', false],
  ['2026040109300', false],
  ['20261301093000', false],
  ['', false],
])('takes the time %s at 09:30: %s', (time, isFresh) => {
  expect(isFreshTime(time, now)).toBe(isFresh)
})
