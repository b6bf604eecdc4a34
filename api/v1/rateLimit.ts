import { RefusalError } from '../errors/RefusalError.ts'

/** Length of the window that calls are counted in, in milliseconds. */
const span = 60_000

/** Callers remembered at most; beyond it, the windows that have ended are forgotten, and if need be all. */
const capacity = 20_000

/**
 * Counts calls by caller in windows of a minute, in this process. A guard against a page or script gone wild, not against
 * a distributed attack, which a proxy in front has to stop.
 */
export class RateLimiter {
  readonly #windows = new Map<string, { endsAt: number; calls: number }>()

  /** @throws {RefusalError} `too-many-requests` for a call above the limit, with the seconds to wait */
  count({ caller, limit, now }: { caller: string; limit: number; now: number }): void {
    const window = this.#windowOf(caller, now)
    window.calls += 1
    if (window.calls <= limit) return
    const seconds = Math.max(1, Math.ceil((window.endsAt - now) / 1000))
    throw new RefusalError('too-many-requests', { params: { seconds }, headers: { 'Retry-After': String(seconds) } })
  }

  #windowOf(caller: string, now: number): { endsAt: number; calls: number } {
    const known = this.#windows.get(caller)
    if (known && known.endsAt > now) return known
    if (this.#windows.size >= capacity) this.#forget(now)
    const window = { endsAt: now + span, calls: 0 }
    this.#windows.set(caller, window)
    return window
  }

  #forget(now: number): void {
    for (const [caller, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(caller)
    if (this.#windows.size >= capacity) this.#windows.clear()
  }
}

/** The address a call came from, as the nearest proxy (or Next itself) noted it. */
export function addressOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}
