import { expect, it } from 'vitest'
import { linkLife, openLink, sealLink } from './linkToken.ts'

const id = '3f0f9a52-0f4e-4c29-9d2d-0a2d4c1b7e11'
const now = Date.parse('2026-11-23T02:00:00Z')
const secret = 'a-secret-of-at-least-32-characters-x'
const token = sealLink(id, now + linkLife, secret)

it('opens its file until it runs out, and not after', () => {
  expect(openLink(token, now, secret)).toBe(id)
  expect(openLink(token, now + linkLife, secret)).toBe(id)
  expect(openLink(token, now + linkLife + 1, secret)).toBeUndefined()
})

it('fits into a part of a path', () => expect([token.length <= 100, encodeURIComponent(token)]).toEqual([true, token]))

it.each([
  ['another file', token.replace(id, id.replace('3f', '4f'))],
  ['a later end', token.replace(/\.[0-9a-z]+\./, `.${(now + 9e9).toString(36)}.`)],
  ['another signature', `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`],
  ['a missing signature', token.slice(0, -44)],
  ['another secret', sealLink(id, now + linkLife, `${secret}y`)],
  ['nothing', ''],
  ['markup', '<script>.a.b'],
])('is forged with %s', (_, forged) => expect(openLink(forged, now, secret)).toBeUndefined())
