import { expect, it } from 'vitest'
import { eventsFor } from '@accountant-register/schemas/rules/nextStatus.ts'
import { auditActions } from './actions.ts'

const statuses = ['none', 'draft', 'submitted', 'reviewing', 'returned', 'approved', 'cancelled', 'discarded', 'applied'] as const

it('has a word for every step a case may take', () => {
  const events = (['registration', 'change', 'correction'] as const).flatMap((kind) => statuses.flatMap((status) => eventsFor(kind, status)))
  expect(events.filter((event) => !(event in auditActions))).toEqual([])
})
