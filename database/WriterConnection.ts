import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

type Connection = ReturnType<typeof drizzle>

/** What is needed to open a connection as the adapter opens its own. */
export type WriterSource = { clientConfig: { url: string }; schema: { [name: string]: unknown }; wal?: false | { journalSizeLimit: number; synchronous: string } }

/**
 * The one connection that transactions run on, one after another. libsql's client would leave the connection of each transaction
 * behind and open another, which reads the whole schema before its first statement; that costs more than the statements.
 */
export class WriterConnection {
  readonly #source: WriterSource
  #connection?: Connection

  constructor(source: WriterSource) {
    this.#source = source
  }

  /** Begins a transaction and gives what its statements run on; the caller ends it before beginning another. */
  async begin(): Promise<Connection> {
    this.#connection ??= await open(this.#source)
    await this.#run('BEGIN IMMEDIATE')
    return this.#connection
  }

  /** @throws when the commit fails: nothing of the transaction is there then */
  commit(): Promise<void> {
    return this.#run('COMMIT')
  }

  /** Takes everything back. What failed may still hold its statement, so the connection goes with it. */
  rollback(): Promise<void> {
    return this.#run('ROLLBACK').finally(() => this.close())
  }

  /** Closes the connection; the next transaction opens another. */
  close(): void {
    this.#connection?.$client.close()
    this.#connection = undefined
  }

  async #run(statement: string): Promise<void> {
    try {
      await this.#connection?.$client.execute(statement)
    } catch (error) {
      // A connection in doubt is not used again; closing it takes back what it had not committed.
      this.close()
      throw error
    }
  }
}

async function open({ clientConfig, schema, wal }: WriterSource): Promise<Connection> {
  const connection = drizzle({ connection: { url: clientConfig.url }, schema })
  if (!wal) return connection
  // The mode of the journal is the file's; these two are each connection's own.
  await connection.$client.execute(`PRAGMA journal_size_limit = ${wal.journalSizeLimit}`)
  await connection.$client.execute(`PRAGMA synchronous = ${wal.synchronous}`)
  return connection
}
