import { expect, it } from 'vitest'
import { remainingWorkingDays } from './remainingWorkingDays.ts'

it.each([
  ['the last day itself', '2026-11-27', '2026-11-27', 0],
  ['the day before', '2026-11-27', '2026-11-26', 1],
  ['over a weekend', '2026-11-30', '2026-11-27', 1],
  ['over the National Day holidays of 2025, with their working Saturday', '2025-10-13', '2025-09-30', 4],
  ['the working day after the last day', '2026-11-27', '2026-11-30', -1],
  ['the weekend after the last day', '2026-11-27', '2026-11-28', -1],
  ['two working days after the last day', '2026-11-27', '2026-12-01', -2],
])('counts %s', (_, dueOn, today, days) => {
  expect(remainingWorkingDays(dueOn, today)).toBe(days)
})
