import type { Payload } from 'payload'
import en from '@accountant-register/schemas/locales/tips.en.json' with { type: 'json' }
import zh from '@accountant-register/schemas/locales/tips.zh.json' with { type: 'json' }
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { isEmpty } from '../database/isEmpty.ts'

type Steps = { [step: string]: string[] | undefined }
type Table = { registration: Steps; change: Steps; portals: { [portal: string]: { registration?: Steps; change?: Steps } | undefined } }

/** The steps that show advice of their own. */
const steps = {
  registration: [...sectionIds, 'files', 'confirm'],
  change: sectionIds,
} as const

/** Fills the advice of each portal's steps with what the widgets bring along. */
export async function seedTips(payload: Payload): Promise<void> {
  if (!(await isEmpty(payload, 'tips'))) return
  for (const portal of ['ningbo', 'zhejiang'] as const) {
    for (const kind of ['registration', 'change'] as const) {
      for (const step of steps[kind]) {
        const lines = (table: Table) => [...(table[kind][step] ?? []), ...(table.portals[portal]?.[kind]?.[step] ?? [])].join('\n')
        const now = new Date().toISOString()
        await payload.db.create({ collection: 'tips', data: { portal, kind, step, lines: { zh: lines(zh), en: lines(en) }, createdAt: now, updatedAt: now } })
      }
    }
  }
}
