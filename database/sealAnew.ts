import type { Payload, Where } from 'payload'
import { numberKey } from '../access/identity/numberKey.ts'
import { mapSealed } from '../protection/mapSealed.ts'
import { plans, type Plan } from '../protection/plans.ts'
import { unreadable } from '../protection/unreadable.ts'
import { valueAt } from '../protection/valueAt.ts'
import { unsealed, type Unsealed } from './unsealed.ts'

/** What a pass over all rows found and did; `waiting` rows moved meanwhile, `unreadable` ones hold a value that does not open. */
export type SealCounts = { looked: number; sealed: number; waiting: number; unreadable: number }

type Row = { id: string; [column: string]: unknown }

/** Rows read together. */
const batch = 200

/**
 * Seals with the current suite and key whatever is sealed otherwise, or not at all, and fills missing blind indexes: row by row, each
 * by one conditional write, while everybody goes on working. A row that moved in between was written with the key of its writer and
 * is left to the next pass. Running it again, or in two processes at once, changes nothing more.
 */
export async function sealAnew(payload: Payload, { collections = Object.keys(plans), isDone = (): void => undefined, pause = 0 }: { collections?: string[]; isDone?: (counts: SealCounts) => void; /** Milliseconds between two batches. */ pause?: number } = {}): Promise<SealCounts> {
  const raw = unsealed(payload)
  const counts = { looked: 0, sealed: 0, waiting: 0, unreadable: 0 }
  for (const collection of collections) {
    for (let after = ''; ; ) {
      const where: Where = after ? { id: { greater_than: after } } : {}
      const { docs } = await raw.find({ collection, where, sort: 'id', limit: batch, pagination: false })
      if (docs.length === 0) break
      for (const row of docs) await sealRow(raw, collection, row, counts)
      after = String(docs.at(-1)!.id)
      isDone(counts)
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return counts
}

/** How often each key is named by the values of the whole register; `plain` counts what is not sealed. */
export async function keysInUse(payload: Payload): Promise<Map<string, number>> {
  const raw = unsealed(payload)
  const uses = new Map<string, number>()
  const note = (text: string) => {
    const key = raw.sealer.keyOf(text) ?? 'plain'
    if (text !== '') uses.set(key, (uses.get(key) ?? 0) + 1)
    return text
  }
  for (const collection of Object.keys(plans)) {
    for (let after = ''; ; ) {
      const { docs } = await raw.find({ collection, where: after ? { id: { greater_than: after } } : {}, sort: 'id', limit: batch, pagination: false })
      if (docs.length === 0) break
      for (const row of docs) mapSealed(collection, row, note)
      after = String(docs.at(-1)!.id)
    }
  }
  return uses
}

async function sealRow(raw: Unsealed, collection: string, row: Row, counts: SealCounts): Promise<void> {
  const { sealer } = raw
  const plan = plans[collection]!
  counts.looked += 1
  let isStale = false
  let isUnreadable = false
  const renewed = mapSealed(collection, row, (stored, place) => {
    const text = sealer.open(stored, place)
    // Left as it is: its key may come back.
    if (text === unreadable) {
      isUnreadable = true
      return stored
    }
    if (sealer.isCurrent(stored)) return stored
    isStale = true
    return sealer.seal(text, place)
  })
  if (isUnreadable) counts.unreadable += 1
  const key = missingKey(raw, collection, plan, row)
  if (!isStale && !key) return
  const columns = new Set([...plan.columns.map(([column]) => column!), ...plan.json].filter((column) => row[column] !== undefined && row[column] !== null))
  const data = { ...Object.fromEntries([...columns].map((column) => [column, renewed[column]])), ...(key && { numberKey: key }) }
  const standing = ['id', ...plan.guards].map((column) => ({ [column]: row[column] === undefined || row[column] === null ? { exists: false } : { equals: row[column] } }) as Where)
  const written = await raw.updateOne({ collection, where: { and: standing }, data, options: { atomic: true } })
  counts[written ? 'sealed' : 'waiting'] += 1
}

/** The blind index a row lacks: of one that was written before there was any. */
function missingKey({ sealer }: Unsealed, collection: string, { number: path }: Plan, row: Row): string | undefined {
  if (!path || row.numberKey) return undefined
  const number = valueAt(mapSealed(collection, row, (stored, place) => sealer.open(stored, place)), path)
  return typeof number === 'string' && number !== '' && number !== unreadable ? numberKey(number) : undefined
}
