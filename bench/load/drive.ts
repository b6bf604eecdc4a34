import { median, quantile } from '../figures/stats.ts'

/** What a load came to: times in milliseconds, throughput in calls a second. */
export type Load = { p50: number; p95: number; perSecond: number }

/** Seconds after which a load makes no further calls, however slow the server: the bench has to end. */
const limit = 12

/**
 * Makes `count` calls, `concurrency` at a time, after `warmUp` calls that are not counted; stops by itself, early where the
 * server is slow. `one` gets the number of the call, from 0, those of the warm-up included.
 */
export async function drive({ count, warmUp, concurrency, one }: { count: number; warmUp: number; concurrency: number; one: (n: number) => Promise<unknown> }): Promise<Load> {
  await atOnce({ from: 0, to: warmUp, concurrency, one, until: performance.now() + (limit * 1000) / 4 })
  const times: number[] = []
  const start = performance.now()
  await atOnce({
    from: warmUp,
    to: warmUp + count,
    concurrency,
    until: start + limit * 1000,
    one: async (n) => {
      const began = performance.now()
      await one(n)
      times.push(performance.now() - began)
    },
  })
  const seconds = (performance.now() - start) / 1000
  return { p50: median(times), p95: quantile(times, 0.95), perSecond: times.length / seconds }
}

type Range = { from: number; to: number; concurrency: number; until?: number; one: (n: number) => Promise<unknown> }

/** Does something for each number of a range, some at a time, in order; starts nothing after the moment `until`. */
export async function atOnce({ from, to, concurrency, until = Infinity, one }: Range): Promise<void> {
  let next = from
  const worker = async () => {
    while (next < to && performance.now() < until) await one(next++)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
}
