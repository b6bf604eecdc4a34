import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Client } from '@libsql/client'
import { openClient, type ClientSource } from './statements/openClient.ts'

type Connection = ReturnType<typeof drizzle>

/** What is needed to open a connection as the adapter opens its own. */
export type WriterSource = ClientSource & { schema: { [name: string]: unknown } }

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
    this.#connection ??= drizzle((await openClient(this.#source)) as unknown as Client, { schema: this.#source.schema })
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
