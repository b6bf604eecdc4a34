import type { Payload } from 'payload'

const lifetime = 10_000
const known = new WeakMap<Payload, { until: number; names: Promise<Map<string, string>> }>()

/** The names of all bureaus by code; public knowledge, so no access rule is asked, and kept for some seconds. */
export function bureauNames(payload: Payload, now = Date.now()): Promise<Map<string, string>> {
  const kept = known.get(payload)
  if (kept && kept.until > now) return kept.names
  const names = payload.db
    .find<{ id: string; name: string }>({ collection: 'authorities', limit: 0, pagination: false })
    .then(({ docs }) => new Map(docs.map(({ id, name }) => [String(id), name])))
  known.set(payload, { until: now + lifetime, names })
  names.catch(() => known.delete(payload))
  return names
}
