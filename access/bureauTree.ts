import type { Payload } from 'payload'

/** Milliseconds for which another process may still go by the tree as it was. */
const life = 10_000

const trees = new WeakMap<Payload, { at: number; childrenOf: Map<string, string[]> }>()

/**
 * A bureau and all that answer to it, by `parent` of the authorities: the districts and zones (功能区) of a city, the cities of
 * the province. Kept for a moment, for every request of a reviewer asks.
 */
export async function bureausUnder(payload: Payload, code: string, now = Date.now()): Promise<string[]> {
  const childrenOf = await childrenByParent(payload, now)
  const under = new Set([code])
  // A set keeps its order while it grows, and ends a circle that someone made by mistake.
  for (const one of under) for (const child of childrenOf.get(one) ?? []) under.add(child)
  return [...under]
}

/** Has the tree read anew: a bureau was changed. */
export function forgetBureauTree(payload: Payload): void {
  trees.delete(payload)
}

async function childrenByParent(payload: Payload, now: number): Promise<Map<string, string[]>> {
  const known = trees.get(payload)
  if (known && now - known.at < life) return known.childrenOf
  const { docs } = await payload.db.find<{ id: string; parent?: string | null }>({ collection: 'authorities', where: { parent: { exists: true } }, select: { parent: true }, limit: 0, pagination: false })
  const childrenOf = new Map<string, string[]>()
  for (const { id, parent } of docs) if (parent) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id])
  trees.set(payload, { at: now, childrenOf })
  return childrenOf
}
