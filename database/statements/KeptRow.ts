/** Columns that SQLite lets a statement have. */
const mostColumns = 2000

/**
 * A row by name and by place: names are its own, as in a record of them; places and `length` are there for whoever walks it like
 * a list, in which columns of one name stand apart; of those, `names` holds the first alone.
 */
export class KeptRow {
  [column: string]: unknown
  readonly #values: unknown[]

  constructor(names: readonly (string | undefined)[], row: unknown[]) {
    this.#values = row.map(plain)
    for (const [place, name] of names.entries()) if (name !== undefined) this[name] = this.#values[place]
  }

  get length(): number {
    return this.#values.length
  }

  static {
    for (let i = 0; i < mostColumns; i += 1) Object.defineProperty(this.prototype, i, { get(this: KeptRow) { return this.#values[i] } })
  }
}

/** @throws {RangeError} for a whole number that a JavaScript number cannot be without being rounded */
function plain(value: unknown): unknown {
  if (typeof value !== 'bigint') return value instanceof Buffer ? value.buffer : value
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('database: expected a whole number below 2^53')
  return number
}
