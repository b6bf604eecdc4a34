import type { UnavailableError } from './UnavailableError.ts'

type Options = {
  /** What calls fail with while nothing is asked. */
  unavailable: () => UnavailableError
  /** Failures in a row after which nothing is asked. @default 5 */
  failures?: number
  /** Milliseconds until one call may try again. @default 30000 */
  pause?: number
  now?: () => number
  /** Called each time it opens after having been closed. */
  onOpen?: () => void
}

/**
 * Spares a service that does not answer, and everyone who would wait for it: after some failures in a row calls fail at
 * once, until after a pause a single one tries again and decides.
 */
export class Breaker {
  readonly #unavailable: () => UnavailableError
  readonly #failures: number
  readonly #pause: number
  readonly #now: () => number
  readonly #onOpen: () => void
  #inARow = 0
  /** When the next call may try; absent: closed. */
  #retryAt?: number
  #isTrying = false

  constructor({ unavailable, failures = 5, pause = 30_000, now = Date.now, onOpen = () => undefined }: Options) {
    this.#unavailable = unavailable
    this.#failures = failures
    this.#pause = pause
    this.#now = now
    this.#onOpen = onOpen
  }

  /** Makes the call, or fails without it. @throws {UnavailableError} while open; else what the call throws */
  async run<Result>(call: () => Promise<Result>): Promise<Result> {
    const isOpen = this.#retryAt !== undefined
    if (isOpen && (this.#isTrying || this.#now() < this.#retryAt!)) throw this.#unavailable()
    if (isOpen) this.#isTrying = true
    try {
      const result = await call()
      this.#inARow = 0
      this.#retryAt = undefined
      return result
    } catch (error) {
      this.#count(isOpen)
      throw error
    } finally {
      if (isOpen) this.#isTrying = false
    }
  }

  #count(wasOpen: boolean): void {
    this.#inARow += 1
    if (this.#inARow < this.#failures) return
    // Calls under way when it opened end later; only a trial or the opening itself sets the clock.
    if (this.#retryAt !== undefined && !wasOpen) return
    if (this.#retryAt === undefined) this.#onOpen()
    this.#retryAt = this.#now() + this.#pause
  }
}
