import { median, quantile } from '../figures/stats.ts'

/** What a load came to: times in milliseconds, throughput in calls a second. */
export type Load = { p50: number; p95: number; perSecond: number }

/** A call of a load; it gets the call's number, from 0, those of the warm-up included. */
export type One = (n: number) => Promise<unknown>

export type Counts = { count: number; warmUp: number }

/** Calls on their way at once. */
const concurrency = 8

/** Turns that two loads take. */
const rounds = 4

/** Seconds after which a load makes no further calls, however slow the server: the bench has to end. */
const limit = 12

/**
 * Makes `count` calls to ours and to theirs, eight at a time and in turns, so that whatever slows the machine slows both;
 * stops by itself, early where a server is slow.
 */
export async function compare({ count, warmUp, ours, theirs }: Counts & { ours: One; theirs: One }): Promise<{ ours: Load; theirs: Load }> {
  const sides = [ours, theirs].map((one) => new Driven(one))
  for (const side of sides) await side.run(0, warmUp, { isCounted: false })
  for (let round = 0; round < rounds; round += 1) {
    const [from, to] = [round, round + 1].map((part) => warmUp + Math.round((count * part) / rounds)) as [number, number]
    for (const side of sides) await side.run(from, to, { isCounted: true })
  }
  return { ours: sides[0]!.load(), theirs: sides[1]!.load() }
}

/** Makes `count` calls, eight at a time, after `warmUp` that are not counted. */
export async function drive({ count, warmUp, one }: Counts & { one: One }): Promise<Load> {
  const side = new Driven(one)
  await side.run(0, warmUp, { isCounted: false })
  await side.run(warmUp, warmUp + count, { isCounted: true })
  return side.load()
}

/** One side of a load, with what its calls took so far. */
class Driven {
  readonly #times: number[] = []
  #spent = 0

  constructor(readonly one: One) {}

  async run(from: number, to: number, { isCounted }: { isCounted: boolean }): Promise<void> {
    const start = performance.now()
    const until = start + limit * 1000 - this.#spent
    await atOnce({ from, to, concurrency, until, one: (n) => (isCounted ? this.#timed(n) : this.one(n)) })
    if (isCounted) this.#spent += performance.now() - start
  }

  load(): Load {
    return { p50: median(this.#times), p95: quantile(this.#times, 0.95), perSecond: this.#times.length / (this.#spent / 1000) }
  }

  async #timed(n: number): Promise<void> {
    const began = performance.now()
    await this.one(n)
    this.#times.push(performance.now() - began)
  }
}

type Range = { from: number; to: number; concurrency: number; until?: number; one: One }

/** Does something for each number of a range, some at a time, in order; starts nothing after the moment `until`. */
export async function atOnce({ from, to, concurrency, until = Infinity, one }: Range): Promise<void> {
  let next = from
  const worker = async () => {
    while (next < to && performance.now() < until) await one(next++)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
}
