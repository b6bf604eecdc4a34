import type { Payload } from 'payload'
import type { Authority } from '../../../payload-types.ts'

/** A bureau as routing and answers need it. */
export type RoutedBureau = { id: string; name: string; phone: string; register: 'ningbo' | 'zhejiang'; /** Code of the one above it; absent: it stands at the head of its register. */ parent?: string; regions: string[]; accepting: boolean }

/** How long the list is kept, in milliseconds: it changes a few times a year, and is asked with each answer. */
const keep = 10_000

let kept: { payload: Payload; until: number; list: Promise<RoutedBureau[]> } | undefined

/** All bureaus; at most ten seconds old. */
export function authorities(payload: Payload): Promise<RoutedBureau[]> {
  if (kept?.payload === payload && kept.until > Date.now()) return kept.list
  const list = load(payload)
  kept = { payload, until: Date.now() + keep, list }
  // A list that could not be read is not kept.
  list.catch(() => (kept = undefined))
  return list
}

async function load(payload: Payload): Promise<RoutedBureau[]> {
  // For the system: names and phones of bureaus are public.
  const { docs } = await payload.db.find<Authority>({ collection: 'authorities', pagination: false, limit: 0, sort: 'id' })
  return docs.map(({ id, name, phone, register, parent, regions, accepting }) => ({
    id: String(id),
    name,
    phone: phone ?? '',
    register,
    ...(parent && { parent }),
    regions: Array.isArray(regions) ? regions.filter((code): code is string => typeof code === 'string') : [],
    accepting: accepting === true,
  }))
}
