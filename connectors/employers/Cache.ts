/** Keeps values for a time each, at most `capacity` of them; the one not asked for longest goes first. */
export class Cache<Value> {
  readonly #entries = new Map<string, { value: Value; until: number }>()

  constructor(
    readonly capacity: number,
    readonly now: () => number = Date.now,
  ) {}

  get size(): number {
    return this.#entries.size
  }

  /** What is kept under a key, in a box, for the value itself may be undefined. */
  get(key: string): { value: Value } | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    if (entry.until <= this.now()) return undefined
    this.#entries.set(key, entry)
    return entry
  }

  /** Keeps a value for some milliseconds. */
  set(key: string, value: Value, lifetime: number): void {
    this.#entries.delete(key)
    this.#entries.set(key, { value, until: this.now() + lifetime })
    if (this.#entries.size > this.capacity) this.#entries.delete(this.#entries.keys().next().value!)
  }
}
