import type { BaseDatabaseAdapter } from 'payload'
import { againOnConflict } from './againOnConflict.ts'

/** The adapter's calls that write one row in one statement: what conflicts has written nothing. */
const writes = ['create', 'createVersion', 'deleteOne', 'updateOne', 'updateVersion'] as const

type Args = { req?: { transactionID?: unknown } }

/**
 * Has a MongoDB adapter take a write again where the server says that another writer was first. MongoDB does so by itself for a
 * write outside a transaction, servers that only speak its protocol hand it to the caller. Inside a transaction the whole of it
 * would have to be taken again: there the conflict goes on to whoever began it.
 */
export function writeAgain<A extends BaseDatabaseAdapter>(base: A): A {
  const calls = base as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const name of writes) {
    const write = calls[name]
    if (!write) continue
    calls[name] = async (args) => {
      const transaction = await args?.req?.transactionID
      return transaction ? write.call(base, args) : againOnConflict(() => write.call(base, args))
    }
  }
  return base
}
