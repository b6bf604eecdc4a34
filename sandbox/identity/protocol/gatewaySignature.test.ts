import { describe, expect, it } from 'vitest'

import { gatewaySignatureOf, passesGateway } from './gatewaySignature.ts'

const keys = { accessKey: 'ak', secretKey: 'sk' }
const date = 'Wed, 01 Apr 2026 01:30:00 GMT'
const post = { method: 'POST', url: new URL('http://network/sso/servlet/simpleauth') }
const signature = 'KKJBZFyU8AtXu2SP1n74EU5Sn9ojPzcgLU8MJLK8IcE='
const headers = {
  'x-bg-hmac-access-key': 'ak',
  'x-bg-hmac-algorithm': 'hmac-sha256',
  'x-bg-date-time': date,
  'x-bg-hmac-signature': signature,
}

it('signs a form post over an empty query', () => {
  expect(gatewaySignatureOf({ ...post, date, keys })).toBe(signature)
})

it('sorts and encodes the query of a get', () => {
  const url = new URL('http://network/sso/servlet/simpleauth?b=/ x&a=1')
  expect(gatewaySignatureOf({ method: 'GET', url, date, keys })).toBe('8sbt+XDPTHIRGs+7TdSB1fU5gjZ71gKev7dETDygFpw=')
})

describe('the gateway', () => {
  const now = Date.parse(date)
  it.each([
    ['lets a signed call pass', headers, now, true],
    ['refuses an old call', headers, now + 301_000, false],
    ['refuses another key', { ...headers, 'x-bg-hmac-access-key': 'other' }, now, false],
    ['refuses another algorithm', { ...headers, 'x-bg-hmac-algorithm': 'hmac-sha1' }, now, false],
    ['refuses a wrong signature', { ...headers, 'x-bg-hmac-signature': 'x' }, now, false],
    ['refuses a call without headers', {}, now, false],
  ])('%s', (_, given, at, passes) => {
    expect(passesGateway({ ...post, headers: given, keys, now: at })).toBe(passes)
  })
})
