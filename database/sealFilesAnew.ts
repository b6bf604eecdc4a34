import type { CollectionSlug, Payload, Where } from 'payload'

/** What became of a file that was to be sealed anew. */
export type Renewal = 'sealed' | 'current' | 'unreadable' | 'gone'

/** What seals files anew, as far as it is needed here. */
export type RenewableStore = { renew: (key: string) => Promise<Renewal>; keyOf: (key: string) => Promise<string | undefined>; delete: (key: string) => Promise<void> }

/** What a pass over all files found and did. */
export type FileCounts = { looked: number; sealed: number; unreadable: number }

/** Every collection whose rows name files in the store, and how. */
const keepers: { collection: CollectionSlug; keysOf: (row: Row) => string[] }[] = [
  { collection: 'attachments', keysOf: keyOfRow },
  { collection: 'content-files', keysOf: keyOfRow },
  { collection: 'imports', keysOf: ({ pieces }) => (pieces as { keys?: string[] } | null)?.keys ?? [] },
]

type Row = { id: string; [column: string]: unknown }

/** Rows read together. */
const batch = 200

/**
 * Seals with the current suite and key every file that is sealed otherwise, or not at all, while everybody goes on working: a file
 * never changes under its key, so that whoever reads it finds the old or the new bytes. Running it again changes nothing more.
 */
export async function sealFilesAnew(payload: Payload, store: RenewableStore, { isDone = (): void => undefined, pause = 0 }: { isDone?: (counts: FileCounts) => void; /** Milliseconds between two batches. */ pause?: number } = {}): Promise<FileCounts> {
  const counts = { looked: 0, sealed: 0, unreadable: 0 }
  await eachFile(payload, async ({ key, isKept }) => {
    counts.looked += 1
    const renewal = await store.renew(key)
    if (renewal === 'unreadable') counts.unreadable += 1
    if (renewal !== 'sealed') return
    counts.sealed += 1
    // Deleted between reading and writing: it must not come back.
    if (!(await isKept())) await store.delete(key)
  }, async () => {
    isDone(counts)
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
  })
  return counts
}

/** How many files each key has sealed; `plain` counts those that are not sealed. */
export async function fileKeysInUse(payload: Payload, store: RenewableStore): Promise<Map<string, number>> {
  const uses = new Map<string, number>()
  await eachFile(payload, async ({ key }) => {
    const id = await store.keyOf(key)
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1)
  })
  return uses
}

type Kept = { key: string; /** Whether its row is still there and names it. */ isKept: () => Promise<boolean> }

async function eachFile(payload: Payload, take: (file: Kept) => Promise<void>, isDone: () => Promise<void> = async () => undefined): Promise<void> {
  for (const { collection, keysOf } of keepers) {
    for (let after = ''; ; ) {
      const rows = await read(payload, collection, after ? { id: { greater_than: after } } : {})
      if (rows.length === 0) break
      for (const row of rows) {
        for (const key of keysOf(row)) await take({ key, isKept: async () => (await read(payload, collection, { id: { equals: row.id } })).some((one) => keysOf(one).includes(key)) })
      }
      after = String(rows.at(-1)!.id)
      await isDone()
    }
  }
}

async function read(payload: Payload, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({ collection, where, sort: 'id', limit: batch, pagination: false })
  return docs
}

function keyOfRow({ storageKey }: Row): string[] {
  return typeof storageKey === 'string' ? [storageKey] : []
}
