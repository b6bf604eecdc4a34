import { describe, expect, it } from 'vitest'
import { returnAddress } from './returnAddress.ts'
import { openState, sealState, type SignInState } from './state.ts'

const secret = 'a secret of at least thirty-two characters'
const state: SignInState = { portal: 'ningbo', returnTo: 'http://portal.example/register?a=1', challenge: 'c', browser: 'b', expiresAt: 1 }

describe('state', () => {
  it('comes back as it was sealed, from the return address that carries it', () => {
    const sp = sealState(state, secret)
    expect(new URL(sp).searchParams.get('a')).toBe('1')
    expect(openState(sp, secret)).toEqual(state)
  })

  it.each([
    ['none', null],
    ['no address', 'hello'],
    ['an address without one', 'http://portal.example/register'],
    ['one without a signature', 'http://portal.example/?accountant-sign-in=abc'],
    ['one signed with another secret', sealState(state, 'another secret of thirty-two characters')],
  ])('refuses %s', (_, sp) => {
    expect(() => openState(sp, secret)).toThrow(expect.objectContaining({ code: 'sign-in-state-forged' }))
  })

  it('refuses a state whose text was changed', () => {
    const sp = new URL(sealState(state, secret))
    const signature = sp.searchParams.get('accountant-sign-in')!.split('.')[1]
    const text = Buffer.from(JSON.stringify({ ...state, returnTo: 'http://evil.example/' })).toString('base64url')
    sp.searchParams.set('accountant-sign-in', `${text}.${signature}`)
    expect(() => openState(sp.href, secret)).toThrow(expect.objectContaining({ code: 'sign-in-state-forged' }))
  })
})

describe('returnAddress', () => {
  it('gives an address of the portal without its fragment', () => {
    expect(returnAddress('http://portal.example/register?a=1#x', 'http://portal.example')).toBe('http://portal.example/register?a=1')
  })

  it.each([null, '', 'register', '//portal.example/', 'https://portal.example/', 'http://portal.example:81/', 'http://portal.example.evil.example/', 'http://portal.example@evil.example/', 'http://me@portal.example/', 'javascript:alert(1)'])(
    'refuses %s',
    (text) => {
      expect(() => returnAddress(text, 'http://portal.example')).toThrow(expect.objectContaining({ code: 'return-address-foreign' }))
    },
  )
})
