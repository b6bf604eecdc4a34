import Database from 'libsql'
import { KeptRow } from './KeptRow.ts'

type Argument = string | number | bigint | boolean | null | Uint8Array | Date
type Asked = string | { sql: string; args?: Argument[] }
type Answer = { columns: string[]; columnTypes: string[]; rows: KeptRow[]; rowsAffected: number; lastInsertRowid: bigint | undefined; toJSON: () => unknown }
type Statement = { run: (values: Argument[]) => Answer }

/** Statements that are kept; what else there is alters tables or settings, after which all are prepared anew. */
const keepable = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i

/** So many are kept, those that were prepared first are let go of first. */
const most = 500

/**
 * A connection to an SQLite file that prepares each statement once. libsql's own client prepares one anew for every call and asks
 * for the names of its columns twice, which takes longer than most of the register's statements themselves. It has as much of that
 * client's face as drizzle and Payload's adapter look at.
 */
export class KeptClient {
  readonly protocol = 'file'
  closed = false
  readonly #database: InstanceType<typeof Database>
  readonly #statements = new Map<string, Statement>()

  constructor(file: string) {
    this.#database = new Database(file)
  }

  /** @throws {SqliteError} with a `code` such as `SQLITE_CONSTRAINT_UNIQUE` */
  async execute(asked: Asked): Promise<Answer> {
    const { sql, args = [] } = typeof asked === 'string' ? { sql: asked } : asked
    try {
      return this.#statement(sql).run(args)
    } catch (error) {
      // A statement that failed may stand in the middle of its rows.
      this.#statements.delete(sql)
      throw error
    }
  }

  /** Several statements, separated by semicolons, that give nothing. */
  async executeMultiple(sql: string): Promise<void> {
    this.#statements.clear()
    this.#database.exec(sql)
  }

  close(): void {
    this.closed = true
    this.#statements.clear()
    this.#database.close()
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = prepared(this.#database, sql)
    if (!keepable.test(sql)) this.#statements.clear()
    else {
      if (this.#statements.size >= most) this.#statements.delete(this.#statements.keys().next().value!)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

function prepared(database: InstanceType<typeof Database>, sql: string): Statement {
  const statement = database.prepare<Argument[]>(sql)
  // Numbers that a JavaScript number would round are told apart before they are made one.
  statement.safeIntegers(true)
  if (!givesRows(statement)) {
    return {
      run: (values) => {
        const { changes, lastInsertRowid } = statement.run(...bound(values))
        return answer({ rowsAffected: Number(changes), lastInsertRowid: BigInt(lastInsertRowid) })
      },
    }
  }
  const named = statement.columns()
  const [columns, columnTypes] = [named.map(({ name }) => name), named.map(({ type }) => type ?? '')]
  const own = columns.map((name, place) => (columns.indexOf(name) === place ? name : undefined))
  return { run: (values) => answer({ columns, columnTypes, rows: (statement.all(...bound(values)) as unknown[][]).map((row) => new KeptRow(own, row)) }) }
}

/** Rows as lists are what only a statement that gives rows can be asked for. */
function givesRows(statement: { raw: (isRaw: boolean) => unknown }): boolean {
  try {
    statement.raw(true)
    return true
  } catch {
    return false
  }
}

/** In one list, since the driver takes a single object for names with values. */
function bound(values: Argument[]): Argument[] {
  return [values.map((value) => (typeof value === 'boolean' ? Number(value) : value instanceof Date ? value.valueOf() : value))] as unknown as Argument[]
}

function answer(part: Partial<Answer>): Answer {
  const whole = { columns: [], columnTypes: [], rows: [], rowsAffected: 0, lastInsertRowid: undefined, ...part }
  return { ...whole, toJSON: () => ({ ...whole, lastInsertRowid: whole.lastInsertRowid?.toString() }) }
}
