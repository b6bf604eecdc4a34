import type { Payload } from 'payload'
import { demoPassword, demoStaff } from './demoStaff.ts'

/** Fills an empty back office with demonstration accounts, once. */
export async function seedDemo(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'staff' })
  if (totalDocs > 0) return
  for (const account of demoStaff) await payload.create({ collection: 'staff', data: { ...account, password: demoPassword } })
}
