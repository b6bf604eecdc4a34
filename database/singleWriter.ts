import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter } from 'payload'
import type { InOneCommit } from './inOneCommit.ts'
import { Queue } from './queue.ts'
import { WriterConnection, type WriterSource } from './WriterConnection.ts'

/** What the SQLite adapter keeps of an open transaction, and what a connection is opened with. */
type SqliteAdapter = BaseDatabaseAdapter & WriterSource & {
  inOneCommit: InOneCommit
  sessions: { [id: string]: { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> } }
}

/** The adapter's calls that write; outside a transaction each of them is a transaction of its own. */
const writes = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions',
  'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
] as const

/** The calls that read; inside a commit of several writes they have to see what it has written. */
const reads = ['count', 'find', 'findOne'] as const

/** How long a writer waits for its turn before it gives up, in milliseconds. */
const patience = 10_000

/**
 * Lets one writer at a time into an SQLite database, and makes a failed commit an error.
 *
 * SQLite has one writer; Payload's adapter answers the second with SQLITE_BUSY, and the write after that is acknowledged yet
 * never reaches the file, since a failed commit is swallowed. Here writers queue inside the process, in the order they came;
 * readers are not held up (write-ahead log). A call without `req` inside a transaction would wait for itself: it is refused
 * after `patience` with `storage-busy` instead of hanging for ever.
 */
export function singleWriter<A extends BaseDatabaseAdapter>(base: A): A {
  const adapter = base as unknown as SqliteAdapter
  const queue = new Queue(patience)
  const writer = new WriterConnection(adapter)
  const releases = new Map<string, () => void>()
  // One call of the adapter may make another (`upsert` does): that one is inside its turn already.
  const turn = new AsyncLocalStorage<{ transactionID?: string }>()
  const calls = adapter as unknown as Record<string, (args: Args) => unknown>

  adapter.beginTransaction = async () => {
    // Inside a commit of several writes everything belongs to that one.
    if (turn.getStore()?.transactionID) return null
    const release = await queue.enter()
    try {
      const db = await writer.begin()
      const id = crypto.randomUUID()
      adapter.sessions[id] = { db, resolve: () => writer.commit(), reject: () => writer.rollback() }
      releases.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }
  adapter.commitTransaction = (id) => end(id, 'resolve')
  adapter.rollbackTransaction = (id) => end(id, 'reject')

  async function end(incoming: number | Promise<number | string> | string, how: 'resolve' | 'reject') {
    const id = String(await incoming)
    const session = adapter.sessions[id]
    if (!session) return
    delete adapter.sessions[id]
    try {
      await session[how]()
    } finally {
      releases.get(id)?.()
      releases.delete(id)
    }
  }

  adapter.inOneCommit = async (run) => {
    if (turn.getStore()?.transactionID) return run()
    const transactionID = String(await adapter.beginTransaction())
    try {
      const result = await turn.run({ transactionID }, run)
      await adapter.commitTransaction(transactionID)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(transactionID)
      throw error
    }
  }

  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    writer.close()
    await destroy?.()
  }

  for (const name of reads) {
    const read = calls[name]!
    calls[name] = (args) => read.call(adapter, inTurn(args))
  }
  for (const name of writes) {
    const write = calls[name]
    if (!write) continue
    calls[name] = async (args) => {
      const id = await args?.req?.transactionID
      const isInside = turn.getStore() || (id !== undefined && id !== null && adapter.sessions[String(id)])
      if (isInside) return write.call(adapter, inTurn(args))
      const release = await queue.enter()
      try {
        return await turn.run({}, () => write.call(adapter, args))
      } finally {
        release()
      }
    }
  }

  /** The same call, made inside the commit that is under way around it. */
  function inTurn(args: Args): Args {
    const transactionID = turn.getStore()?.transactionID
    return transactionID ? { ...args, req: { ...args.req, transactionID } } : args
  }
  return base
}

type Args = { req?: { transactionID?: unknown } }
