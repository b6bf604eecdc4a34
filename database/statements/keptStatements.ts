import type { BaseDatabaseAdapter } from 'payload'
import type { KeptClient } from './KeptClient.ts'
import { openClient, type ClientSource } from './openClient.ts'

type SqliteAdapter = ClientSource & { client?: KeptClient; connect: (options?: { hotReload: boolean }) => Promise<void> }

/** Gives an SQLite adapter a connection that prepares each statement once. */
export function keptStatements<A extends BaseDatabaseAdapter>(base: A): A {
  const adapter = base as unknown as SqliteAdapter
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async (options) => {
    adapter.client ??= await openClient(adapter)
    await connect(options)
  }
  return base
}
