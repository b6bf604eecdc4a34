import { expect, it } from 'vitest'
import { daysToDecide } from './daysToDecide.ts'

const workingDays = { ningbo: { registration: 1, change: 2, transfer: 3 }, zhejiang: { registration: 4, change: 5, transfer: 6 } }

it.each([
  [1, 'registration in Ningbo', { register: 'ningbo', kind: 'registration' }],
  [2, 'change in Ningbo', { register: 'ningbo', kind: 'change', givingAuthority: null }],
  [3, 'transfer within or into Ningbo', { register: 'ningbo', kind: 'change', givingAuthority: '330102' }],
  [4, 'registration in Zhejiang', { register: 'zhejiang', kind: 'registration' }],
  [5, 'change in Zhejiang', { register: 'zhejiang', kind: 'change' }],
  [6, 'transfer into Zhejiang', { register: 'zhejiang', kind: 'change', givingAuthority: '330203' }],
] as const)('gives %i days for a %s', (days, _, request) => {
  expect(daysToDecide({ workingDays }, request)).toBe(days)
})
