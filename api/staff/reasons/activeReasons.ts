import type { Payload } from 'payload'
import type { ReturnReason } from '../../../payload-types.ts'
import { inBoth, type InBoth } from '../../../hooks/content/inBoth.ts'

export type Reason = { id: string; title: InBoth; text: InBoth; kinds: string[]; sections: string[] }

/** How long the library is kept, in milliseconds. */
const keep = 10_000

const kept = new WeakMap<Payload, { until: number; reasons: Promise<Reason[]> }>()

/** The reasons in use, in the order of the library; at most ten seconds old. */
export function activeReasons(payload: Payload): Promise<Reason[]> {
  const known = kept.get(payload)
  if (known && known.until > Date.now()) return known.reasons
  const reasons = load(payload)
  kept.set(payload, { until: Date.now() + keep, reasons })
  reasons.catch(() => kept.delete(payload))
  return reasons
}

async function load(payload: Payload): Promise<Reason[]> {
  // For the system: whoever asks was let in before, and the library is the same for all of them.
  const { docs } = await payload.find({ collection: 'return-reasons', overrideAccess: true, where: { active: { equals: true } }, locale: 'all', sort: ['order', 'createdAt'], depth: 0, pagination: false })
  return (docs as unknown as (Omit<ReturnReason, 'title' | 'text'> & { title: Partial<InBoth>; text: Partial<InBoth> })[]).map(({ id, title, text, kinds, sections }) => ({
    id: String(id),
    title: inBoth(title),
    text: inBoth(text),
    kinds: kinds ?? [],
    sections: sections ?? [],
  }))
}
