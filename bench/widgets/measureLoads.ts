import type { Browser } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { medians, sampled } from '../figures/sampled.ts'
import { heap, mainThread, visit, type Target } from './visit.ts'

export type Loads = { browser: Browser; what: string; ours: () => Promise<Target>; theirs: Target; runs: number; byteAim?: number }
export type LoadFigures = { figures: Figure[]; files: Map<string, number>; violations: string[] }

type Sample = { usable: number; work: number; heap: number }

/** Loads a page of ours and a hand-written one in turns, so that whatever slows the machine slows both. */
export async function measureLoads({ browser, what, ours, theirs, runs, byteAim }: Loads): Promise<LoadFigures> {
  const files = new Map<string, number>()
  const violations: string[] = []
  let staticBytes = 0
  const pairs = await sampled({ runs, warmUp: 2 }, async () => {
    const loaded = await load(browser, await ours())
    const byHand = await load(browser, theirs)
    for (const [name, bytes] of loaded.files) files.set(name, bytes)
    violations.push(...loaded.violations)
    staticBytes = sum(byHand.files)
    return { ours: loaded.sample, theirs: byHand.sample }
  })
  const pair = (label: string, unit: 'ms' | 'MB', of: (sample: Sample) => number, aim?: Figure['aim']): Figure => ({ what: `${what}: ${label}`, unit, ...medians(pairs.map(({ ours, theirs }) => ({ ours: of(ours), theirs: of(theirs) }))), aim })
  return {
    files,
    violations,
    figures: [
      { what: `${what}: bytes loaded (brotli)`, unit: 'bytes', ours: sum(files), baseline: staticBytes, aim: byteAim === undefined ? undefined : { of: 'value', atMost: byteAim } },
      pair('usable after', 'ms', ({ usable }) => usable, { of: 'ratio', atMost: 1.3 }),
      pair('main thread busy', 'ms', ({ work }) => work),
      pair('heap', 'MB', (sample) => sample.heap / 1e6, { of: 'value', atMost: 1.5 }),
    ],
  }
}

async function load(browser: Browser, target: Target): Promise<{ sample: Sample; files: Map<string, number>; violations: string[] }> {
  const { usable, cdp, files, violations, close } = await visit(browser, target)
  const work = await mainThread(cdp)
  const result = { sample: { usable, work, heap: await heap(cdp) }, files, violations: await violations() }
  await close()
  return result
}

/** The bytes of all files. */
export function sum(files: Map<string, number>): number {
  return [...files.values()].reduce((total, bytes) => total + bytes, 0)
}
