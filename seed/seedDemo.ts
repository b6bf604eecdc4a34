import type { Payload } from 'payload'
import { demoPassword, demoStaff } from './demoStaff.ts'
import { seedEmployers } from './employers.ts'

/** Fills a demonstration: invented employers, and accounts while the back office has none. */
export async function seedDemo(payload: Payload): Promise<void> {
  await seedEmployers(payload)
  const { totalDocs } = await payload.count({ collection: 'staff' })
  if (totalDocs > 0) return
  for (const account of demoStaff) await payload.create({ collection: 'staff', data: { ...account, password: demoPassword } })
}
