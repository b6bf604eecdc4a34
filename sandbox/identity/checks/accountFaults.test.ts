import { expect, it } from 'vitest'

import { accountFaults, mobileFault, normalMobile, type AccountEntries } from './accountFaults.ts'

function faultCodes(overrides: Partial<AccountEntries>): string[] {
  const entries = { userName: 'chenyu', mobile: '13812345678', captcha: '', smsCode: '12345', password: 'Demo2026!', passwordAgain: 'Demo2026!', hasAgreed: true, ...overrides }
  return accountFaults(entries).map(({ code }) => code)
}

it.each([
  ['abcd', []],
  ['a2345678901234567890', []],
  ['', ['user-name-missing']],
  ['abc', ['user-name-length']],
  ['a23456789012345678901', ['user-name-length']],
  ['1abc', ['user-name-first']],
  ['ab_cd', ['user-name-characters']],
  ['陈雨陈雨', ['user-name-first']],
])('takes 4 to 20 letters and digits, first a letter, as user name: %s', (userName, codes) => {
  expect(faultCodes({ userName })).toEqual(codes)
})

it.each([
  ['abc123', []],
  ['abcde!', []],
  ['12345!', []],
  ['a1!a1!a1!a1!a1!a1!a1', []],
  ['abc12', ['password-length']],
  ['a1!a1!a1!a1!a1!a1!a1!', ['password-length']],
  ['abcdef', ['password-weak']],
  ['123456', ['password-weak']],
  ['!!!!!!', ['password-weak']],
  ['abc 123', ['password-characters']],
  ['密码abc123', ['password-characters']],
  ['', ['password-missing']],
])('takes 6 to 20 characters of two kinds as password: %s', (password, codes) => {
  expect(faultCodes({ password, passwordAgain: password })).toEqual(codes)
})

it('wants the password twice, the code of five digits and the terms agreed', () => {
  expect(faultCodes({ passwordAgain: 'Demo2026?' })).toEqual(['password-different'])
  expect(faultCodes({ passwordAgain: '' })).toEqual(['password-again-missing'])
  expect(faultCodes({ smsCode: '1234' })).toEqual(['sms-code-malformed'])
  expect(faultCodes({ smsCode: '' })).toEqual(['sms-code-missing'])
  expect(faultCodes({ hasAgreed: false })).toEqual(['terms-not-agreed'])
})

it.each([
  ['13000000000', null],
  ['19999999999', null],
  ['12812345678', 'mobile-malformed'],
  ['1381234567', 'mobile-malformed'],
  ['138123456789', 'mobile-malformed'],
  ['', 'mobile-missing'],
])('takes eleven digits from 13 to 19 as mobile number: %s', (mobile, code) => {
  expect(mobileFault(mobile)?.code ?? null).toBe(code)
})

it('reads a number with prefix, blanks or full-width digits', () => {
  expect(['+86 138 1234 5678', '8613812345678', '138-1234-5678', '１３８１２３４５６７８'].map(normalMobile)).toEqual(Array(4).fill('13812345678'))
})
