import { expect, it } from 'vitest'

import { accountFaults } from './checks/accountFaults.ts'
import { checkRealName } from './checks/checkRealName.ts'
import { documentKinds } from './checks/documents.ts'
import { demoAccounts, demoPassword } from './demoAccounts.ts'
import { nations } from './nations.ts'

const verified = demoAccounts.flatMap(({ realName }) => realName ?? [])

it('gives every account a name and a number of its own', () => {
  expect(new Set(demoAccounts.map(({ userName }) => userName)).size).toBe(demoAccounts.length)
  expect(new Set(demoAccounts.map(({ mobile }) => mobile)).size).toBe(demoAccounts.length)
  expect(new Set(verified.map(({ idType, idNumber }) => `${idType}:${idNumber}`)).size).toBe(verified.length)
})

it.each(verified)('has passed the checks of the sign-up: $idNumber', (realName) => {
  const kind = documentKinds.find(({ idType, pattern }) => idType === realName.idType && pattern.test(realName.idNumber))!
  const today = '2026-04-01'
  expect(checkRealName({ ...realName, document: kind.id }, { today, nations: nations.map(([code]) => code) })).toEqual(realName)
  expect(realName.birthday < '2008-01-01').toBe(true)
})

it.each(demoAccounts)('could have been created by the form: $userName', ({ userName, mobile }) => {
  expect(accountFaults({ userName, mobile, captcha: '', smsCode: '00000', password: demoPassword, passwordAgain: demoPassword, hasAgreed: true })).toEqual([])
})

it('has people of both registers, other documents, and one without a real-name check', () => {
  const shown = demoAccounts.filter(({ isForTests }) => !isForTests)
  expect(shown.length).toBeGreaterThanOrEqual(6)
  expect(new Set(shown.map(({ realName }) => realName?.idType))).toEqual(new Set(['1', '2', '6', undefined]))
  expect(shown.some(({ realName }) => realName?.idNumber.startsWith('81'))).toBe(true)
})
