import type { Payload } from 'payload'
import { isEmpty } from '../database/isEmpty.ts'
import { returnReasons } from './returnReasons.ts'

/** Fills an empty library of return reasons. Tens apart, so that the office can put others between. */
export async function seedReturnReasons(payload: Payload): Promise<void> {
  if (!(await isEmpty(payload, 'return-reasons'))) return
  for (const [index, reason] of returnReasons.entries()) {
    const now = new Date().toISOString()
    await payload.db.create({ collection: 'return-reasons', data: { ...reason, order: (index + 1) * 10, active: true, createdAt: now, updatedAt: now } })
  }
}
