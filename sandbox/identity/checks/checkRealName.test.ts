import { expect, it } from 'vitest'

import type { Fault } from './fault.ts'
import { checkRealName, type RealNameEntries } from './checkRealName.ts'

const entries: RealNameEntries = { document: 'resident-id', idNumber: '330203199001011017', name: '陈雨', sex: '', birthday: '', nation: '01' }
const passport: RealNameEntries = { document: 'passport', idNumber: 'C4X7K21P9', name: 'MARIA KELLER', sex: '2', birthday: '1991-03-27', nation: '' }

function check(overrides: Partial<RealNameEntries>, base = entries) {
  return checkRealName({ ...base, ...overrides }, { today: '2026-04-01', nations: ['01', '22'] })
}

function codes(overrides: Partial<RealNameEntries>, base = entries): string[] {
  return (check(overrides, base) as Fault[]).map(({ code }) => code)
}

it('reads birth date and sex off a resident identity number', () => {
  expect(check({})).toEqual({ idType: '1', idNumber: '330203199001011017', name: '陈雨', sex: '1', birthday: '1990-01-01', nation: '01' })
  expect(check({ idNumber: '11010519491231002x' })).toMatchObject({ idNumber: '11010519491231002X', sex: '2', birthday: '1949-12-31' })
})

it('takes what is typed over by what the number says', () => {
  expect(check({ sex: '2', birthday: '2001-01-01' })).toMatchObject({ sex: '1', birthday: '1990-01-01' })
})

it.each([
  ['330203199001011016', 'id-number-check'],
  ['330203199002301016', 'id-number-check'],
  ['33020319900101101', 'id-number-malformed'],
  ['990203199001011017', 'id-number-malformed'],
  ['', 'id-number-missing'],
])('refuses the identity number %s', (idNumber, code) => {
  expect(codes({ idNumber })).toEqual([code])
})

it('reads the residence permit of Hong Kong, Macao and Taiwan people as type 1', () => {
  expect(check({ document: 'residence-permit', idNumber: '830000199001011023', nation: '' })).toMatchObject({ idType: '1', sex: '2', nation: '' })
})

it('reads the present foreign permanent resident card and takes the older one with typed data', () => {
  const card = { document: 'foreign-resident', nation: '' }
  expect(check({ ...card, idNumber: '93384019850615101X', name: 'EVAN HOLLIS' })).toMatchObject({ idType: '6', birthday: '1985-06-15', sex: '1' })
  expect(codes({ ...card, idNumber: 'USA123456789012' })).toEqual(['sex-missing', 'birthday-missing'])
})

it('wants sex and birthday typed for documents that do not carry them', () => {
  expect(check({}, passport)).toEqual({ idType: '2', idNumber: 'C4X7K21P9', name: 'MARIA KELLER', sex: '2', birthday: '1991-03-27', nation: '' })
  expect(codes({ sex: '', birthday: '' }, passport)).toEqual(['sex-missing', 'birthday-missing'])
  expect(codes({ birthday: '1991-02-30' }, passport)).toEqual(['birthday-malformed'])
  expect(codes({ birthday: '2026-04-02' }, passport)).toEqual(['birthday-malformed'])
})

it('wants a document, a name as on it, and the ethnicity of Chinese nationals', () => {
  expect(codes({ document: 'x' })).toEqual(['document-missing'])
  expect(codes({ name: '' })).toEqual(['name-missing'])
  expect(codes({ name: '<b>陈雨</b>' })).toEqual(['name-malformed'])
  expect(codes({ name: '陈\u202e雨' })).toEqual(['name-malformed'])
  expect(codes({ nation: '99' })).toEqual(['nation-missing'])
  expect(check({ name: '阿依古丽·买买提' })).toMatchObject({ name: '阿依古丽·买买提' })
})
