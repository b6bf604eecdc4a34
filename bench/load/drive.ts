import { median, quantile } from '../figures/stats.ts'

/** What a load came to: times in milliseconds, throughput in calls a second. */
export type Load = { p50: number; p95: number; perSecond: number }

/**
 * Makes `count` calls, `concurrency` at a time, after `warmUp` calls that are not counted; stops by itself.
 * `one` gets the number of the call, from 0, those of the warm-up included.
 */
export async function drive({ count, warmUp, concurrency, one }: { count: number; warmUp: number; concurrency: number; one: (n: number) => Promise<unknown> }): Promise<Load> {
  await atOnce({ from: 0, to: warmUp, concurrency, one })
  const times: number[] = []
  const start = performance.now()
  await atOnce({
    from: warmUp,
    to: warmUp + count,
    concurrency,
    one: async (n) => {
      const began = performance.now()
      await one(n)
      times.push(performance.now() - began)
    },
  })
  const seconds = (performance.now() - start) / 1000
  return { p50: median(times), p95: quantile(times, 0.95), perSecond: count / seconds }
}

/** Does something for each number of a range, some at a time, in order. */
export async function atOnce({ from, to, concurrency, one }: { from: number; to: number; concurrency: number; one: (n: number) => Promise<unknown> }): Promise<void> {
  let next = from
  const worker = async () => {
    while (next < to) await one(next++)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
}
