/** Failed tries from one address at one account before it has to wait: fewer than lock the account, so that no single address locks it. */
const freeTries = 4

/** Failed tries from one address at any accounts within `firstWait`; an office behind one address stays below. */
const triesOfAddress = 40

/** How long the first wait is; each further failure doubles it. */
const firstWait = 10 * 60_000

/** How long failures are remembered. */
const memory = 24 * 3600_000

/** What is remembered at most; beyond it the oldest goes. */
const capacity = 20_000

type Tries = { failures: number; lastAt: number; freeAt: number }

/**
 * Counts failed sign-ins by address, and by address and account, in this process. Beside it stands the lock of the account itself,
 * which counts from everywhere: whoever guesses from one address has to wait long before that lock is reached, so nobody
 * locks a clerk out in passing.
 */
export class TryCounter {
  readonly #tries = new Map<string, Tries>()

  /** Seconds until this address may try this account, 0 for now. A try is counted until `succeeded` takes it back. */
  begin({ address, account, now }: { address: string; account: string; now: number }): number {
    const pair = this.#read(`${address} ${account}`, now)
    const whole = this.#read(address, now)
    const wait = Math.max(pair.freeAt, whole.freeAt) - now
    if (wait > 0) return Math.ceil(wait / 1000)
    this.#count(`${address} ${account}`, pair, now, freeTries)
    this.#count(address, now - whole.lastAt > firstWait ? { failures: 0, lastAt: now, freeAt: 0 } : whole, now, triesOfAddress)
    return 0
  }

  /** The try was right: nothing is held against the address at this account any more. */
  succeeded({ address, account, now }: { address: string; account: string; now: number }): void {
    this.#tries.delete(`${address} ${account}`)
    const whole = this.#read(address, now)
    this.#write(address, { ...whole, failures: Math.max(0, whole.failures - 1), freeAt: 0 })
  }

  #count(key: string, tries: Tries, now: number, free: number): void {
    const failures = tries.failures + 1
    const wait = failures < free ? 0 : firstWait * 2 ** Math.min(failures - free, 7)
    this.#write(key, { failures, lastAt: now, freeAt: now + wait })
  }

  #read(key: string, now: number): Tries {
    const known = this.#tries.get(key)
    return known && now - known.lastAt < memory ? known : { failures: 0, lastAt: now, freeAt: 0 }
  }

  #write(key: string, tries: Tries): void {
    this.#tries.delete(key)
    this.#tries.set(key, tries)
    if (this.#tries.size > capacity) this.#tries.delete(this.#tries.keys().next().value!)
  }
}
