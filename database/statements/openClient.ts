import { KeptClient } from './KeptClient.ts'

/** What a connection is opened with: the file, and how its journal is kept. */
export type ClientSource = { clientConfig: { url: string }; wal?: false | { journalSizeLimit: number; synchronous: string } }

/**
 * Pages of the file a connection keeps in memory, in KiB. Of 10,000 cases two megabytes, SQLite's own measure, hold less than one
 * page of the queue walks over.
 */
const cache = 65_536

/** Opens a connection as the adapter would open its own. */
export async function openClient({ clientConfig, wal }: ClientSource): Promise<KeptClient> {
  const client = new KeptClient(clientConfig.url.replace(/^file:/, ''))
  await client.execute(`PRAGMA cache_size = -${cache}`)
  if (!wal) return client
  const { rows } = await client.execute('PRAGMA journal_mode')
  // The mode of the journal is the file's; the two others are each connection's own.
  if (rows[0]?.journal_mode !== 'wal') await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(`PRAGMA journal_size_limit = ${wal.journalSizeLimit}`)
  await client.execute(`PRAGMA synchronous = ${wal.synchronous}`)
  return client
}
