import type { Payload } from 'payload'
import authorities from '@accountant-register/schemas/dictionaries/authorities.json' with { type: 'json' }
import { createOnce } from '../database/createOnce.ts'
import { isEmpty } from '../database/isEmpty.ts'
import { beginVersions } from './beginVersions.ts'
import { notices } from './notices.ts'
import { richText } from './richText.ts'
import { seedMessageTemplates } from './seedMessageTemplates.ts'
import { seedReturnReasons } from './seedReturnReasons.ts'
import { seedTips } from './seedTips.ts'

/** Fills what every register needs: the bureaus and the first edition of each notice. What is there stays as it is. */
export async function seedRegister(payload: Payload): Promise<void> {
  for (const { code, name, level, register, parent, regions, accepting } of authorities.items) {
    await createOnce(payload, 'authorities', 'id', { id: code, name, level, register, parent, regions, accepting })
  }
  await seedReturnReasons(payload)
  await seedNotices(payload)
  await seedMessageTemplates(payload)
  await seedTips(payload)
  for (const collection of ['notices', 'message-templates', 'tips'] as const) await beginVersions(payload, collection)
}

async function seedNotices(payload: Payload): Promise<void> {
  if (!(await isEmpty(payload, 'notices'))) return
  for (const { portal, kind, zh, en } of notices) {
    const now = new Date().toISOString()
    const localized = { title: { zh: zh.title, en: en.title }, body: { zh: richText(zh.body), en: richText(en.body) } }
    await payload.db.create({ collection: 'notices', data: { portal, kind, ...localized, edition: 1, createdAt: now, updatedAt: now } })
  }
}
