import type { Payload } from 'payload'
import { answerLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import type { Language } from './language.ts'

const lifetime = 10_000
const known = new WeakMap<Payload, { until: number; names: Promise<Map<string, string>> }>()

/** The name of a bureau as the reader's language has it; nothing for a code that is none's. */
export async function bureauName(payload: Payload, code: string | null | undefined, language: Language): Promise<string | undefined> {
  if (!code) return undefined
  const name = (await names(payload, Date.now())).get(code)
  return name && language === 'en' ? answerLabel('authority', code, 'en') : name
}

/** The names of all bureaus by code; public knowledge, so no access rule is asked, and kept for some seconds. */
function names(payload: Payload, now: number): Promise<Map<string, string>> {
  const kept = known.get(payload)
  if (kept && kept.until > now) return kept.names
  const names = payload.db
    .find<{ id: string; name: string }>({ collection: 'authorities', limit: 0, pagination: false })
    .then(({ docs }) => new Map(docs.map(({ id, name }) => [String(id), name])))
  known.set(payload, { until: now + lifetime, names })
  names.catch(() => known.delete(payload))
  return names
}
