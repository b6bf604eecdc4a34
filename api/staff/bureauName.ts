import type { Payload } from 'payload'
import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import type { Language } from './language.ts'

const lifetime = 10_000

/** A bureau as far as reviewers need it. */
export type KnownBureau = { id: string; name: string; parent?: string | null; register: 'ningbo' | 'zhejiang'; accepting?: boolean | null }

const known = new WeakMap<Payload, { until: number; bureaus: Promise<Map<string, KnownBureau>> }>()

/** The name of a bureau as the reader's language has it; nothing for a code that is none's. */
export async function bureauName(payload: Payload, code: string | null | undefined, language: Language): Promise<string | undefined> {
  if (!code) return undefined
  const bureau = (await bureauTree(payload)).get(code)
  return bureau && bureauLabel(bureau, language)
}

/** All bureaus by code; public knowledge, so no access rule is asked, and kept for some seconds. */
export function bureauTree(payload: Payload, now = Date.now()): Promise<Map<string, KnownBureau>> {
  const kept = known.get(payload)
  if (kept && kept.until > now) return kept.bureaus
  const bureaus = payload.db
    .find<KnownBureau>({ collection: 'authorities', limit: 0, pagination: false })
    .then(({ docs }) => new Map(docs.map((bureau) => [String(bureau.id), bureau])))
  known.set(payload, { until: now + lifetime, bureaus })
  bureaus.catch(() => known.delete(payload))
  return bureaus
}
