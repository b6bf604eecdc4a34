import type { Payload } from 'payload'
import { libraryReasons, type LibraryReason as Reason } from '../../../hooks/content/libraryReasons.ts'

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
  return (await libraryReasons(payload)).filter(({ isActive }) => isActive)
}
