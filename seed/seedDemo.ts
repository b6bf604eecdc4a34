import type { Payload } from 'payload'
import { isEmpty } from '../database/isEmpty.ts'
import type { Settings } from '../settings.ts'
import { demoPassword, demoStaff } from './demoStaff.ts'
import { seedEmployers } from './employers.ts'
import { seedPeople } from './people/seedPeople.ts'

/** Fills a demonstration: invented employers, people on record, and accounts while the back office has none. */
export async function seedDemo(payload: Payload, settings: Settings): Promise<void> {
  await seedEmployers(payload)
  await seedPeople(payload, settings)
  if (!(await isEmpty(payload, 'staff'))) return
  for (const account of demoStaff) await payload.create({ collection: 'staff', data: { ...account, password: demoPassword } })
}
