import { suites } from '../suites/suites.ts'
import type { SuiteName } from '../suites/suite.ts'
import type { Keys } from './keyFile.ts'
import type { KeySource } from './keySource.ts'

/** How long a process may go on with the keys it knows before it looks whether there are new ones, in milliseconds. */
const freshness = 1_000

/** The keys of this process: the current one to seal with, and all of them to open with, fresh from where they are kept. */
export class KeyRing {
  readonly #source: KeySource
  readonly #derived = new Map<string, Buffer>()
  #keys: Keys | undefined
  #edition = ''
  #lookedAt = 0

  constructor(source: KeySource) {
    this.#source = source
  }

  /** The id of the key that values are sealed with now. */
  get current(): string {
    return this.#fresh().current
  }

  /** The ids of all keys. */
  get ids(): string[] {
    return this.#fresh().keys.map(({ id }) => id)
  }

  /** The key of a suite that follows from one of the ring, or nothing when the ring does not have it. */
  key(id: string, suite: SuiteName): Buffer | undefined {
    const { keys } = this.#fresh()
    const name = `${suite}:${id}`
    const known = this.#derived.get(name)
    if (known) return known
    // Another process may have added it this very second.
    const found = keys.find((key) => key.id === id) ?? this.#fresh(true).keys.find((key) => key.id === id)
    if (!found) return undefined
    const key = suites[suite].derive(Buffer.from(found.secret, 'base64url'))
    this.#derived.set(name, key)
    return key
  }

  #fresh(isUrgent = false): Keys {
    const now = Date.now()
    if (this.#keys && !isUrgent && now - this.#lookedAt < freshness) return this.#keys
    this.#lookedAt = now
    const edition = this.#source.edition()
    if (!this.#keys || edition !== this.#edition) this.#take(edition)
    return this.#keys!
  }

  #take(edition: string): void {
    this.#keys = this.#source.read()
    this.#edition = edition
    // A key that was taken out of the ring opens nothing any more.
    this.#derived.clear()
  }
}
