import { describe, expect, it } from 'vitest'
import { passwordFault } from './passwordFault.ts'

const owner = { name: '陈雨', email: 'chen.yuhan@example.com' }

describe('passwordFault', () => {
  it.each(['河姆渡的稻谷在七千年前', 'short-pass1'])('asks for 12 characters: %s', (password) => expect(passwordFault(password)).toBe('password-too-short'))
  it('takes 12 and 128, not 129', () => {
    expect(passwordFault('tidal-harbor')).toBeUndefined()
    expect(passwordFault('abzx9'.repeat(25) + 'q7w')).toBeUndefined()
    expect(passwordFault('abzx9'.repeat(25) + 'q7wk')).toBe('password-too-long')
  })
  it.each(['Password1234', 'P@ssw0rd2026', 'qwertyuiop123', '123456789012', 'aaaaaaaaaaaaaaaa', 'Admin@2026admin', '1qaz2wsx3edc4rfv', 'abcabcabcabcabc', 'Ningbo2026!!!', 'Welcome12345'])('refuses what everybody has: %s', (password) => expect(passwordFault(password)).toBe('password-common'))
  it.each(['陈雨在海曙区工作第十二年啦', 'chen.yuhan-tide', 'tidal-YUHAN-harbor'])('refuses what names its owner: %s', (password) => expect(passwordFault(password, owner)).toBe('password-names-owner'))
  it.each(['Kuaiji-2026-demo', 'correct horse battery staple', '河姆渡的稻谷在七千年前就熟了'])('takes what is long and not common: %s', (password) => expect(passwordFault(password, owner)).toBeUndefined())
})
