import type { Payload } from 'payload'
import { readRows } from '../../database/readRows.ts'

const lifetime = 10_000
const known = new WeakMap<Payload, Map<string, { until: number; name?: string }>>()

/**
 * Names of colleagues by id, kept for some seconds. Past access rules on purpose: an account is its owner's, yet the name of the
 * colleague who took a step belongs to the case.
 */
export async function staffNames(payload: Payload, ids: string[], now = Date.now()): Promise<Map<string, string>> {
  const names = known.get(payload) ?? new Map<string, { until: number; name?: string }>()
  known.set(payload, names)
  const wanted = ids.filter((id) => (names.get(id)?.until ?? 0) <= now)
  if (wanted.length > 0) {
    const rows = await readRows(payload, { collection: 'staff', columns: ['name'], where: { id: { in: wanted } }, limit: wanted.length })
    for (const id of wanted) names.set(id, { until: now + lifetime, name: rows.find((row) => row.id === id)?.name as string | undefined })
  }
  return new Map(ids.flatMap((id) => (names.get(id)?.name ? [[id, names.get(id)!.name!]] : [])))
}
