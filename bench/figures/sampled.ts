import type { Figure } from './figure.ts'
import { median } from './stats.ts'

/** The same of ours and of what was written by hand. */
export type Pair<Sample = number> = { ours: Sample; theirs: Sample }

/** How often something is measured, and how often before that without counting it. */
export type Runs = { runs: number; warmUp?: number }

/** Takes one sample after another; what takes one of ours and one of theirs each time has whatever slows the machine slow both. */
export async function sampled<Sample>({ runs, warmUp = 1 }: Runs, take: () => Promise<Sample>): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let run = -warmUp; run < runs; run += 1) {
    const sample = await take()
    if (run >= 0) samples.push(sample)
  }
  return samples
}

/** The middle of ours beside the middle of theirs, as a figure has them. */
export function medians(pairs: Pair[]): Pick<Figure, 'ours' | 'baseline'> {
  return { ours: median(pairs.map(({ ours }) => ours)), baseline: median(pairs.map(({ theirs }) => theirs)) }
}
