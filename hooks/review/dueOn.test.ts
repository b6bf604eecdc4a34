import { expect, it } from 'vitest'
import { dueOn } from './dueOn.ts'

it('counts working days and passes over weekends', () => {
  expect(dueOn(new Date('2026-11-20T02:00:00Z'), 5)).toBe('2026-11-27')
})

it('starts from the day in Shanghai, which is ahead of UTC', () => {
  expect(dueOn(new Date('2026-11-22T16:30:00Z'), 1)).toBe('2026-11-24')
})

it('passes over the National Day holidays and takes working weekends in', () => {
  expect(dueOn(new Date('2026-09-30T02:00:00Z'), 1)).toBe('2026-10-08')
  expect(dueOn(new Date('2026-10-09T02:00:00Z'), 1)).toBe('2026-10-10')
})
