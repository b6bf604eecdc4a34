import type { Browser } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { mainThread, visit, type Target, type Visit } from './visit.ts'

export type CheckingOptions = { browser: Browser; steps: { ours: () => Promise<Target> }[]; theirs: Target; runs: number }

/** Asks for the check of an unanswered form: ours step by step, summed up, the hand-written one at once. */
export async function measureChecking({ browser, steps, theirs, runs }: CheckingOptions): Promise<Figure[]> {
  const mine: number[] = []
  const others: number[] = []
  for (let run = -1; run < runs; run += 1) {
    let own = 0
    for (const { ours } of steps) own += await checked(browser, await ours(), (one) => one.page.locator('accountant-registration button.next').click(), 'accountant-registration #summary')
    const byHand = await checked(browser, theirs, (one) => one.page.locator('form button').click(), '.summary:not([hidden])')
    if (run >= 0) (mine.push(own), others.push(byHand))
  }
  return [{ what: 'registration: checking every step and showing what is wrong, main thread', unit: 'ms', ours: median(mine), baseline: median(others), aim: { of: 'ratio', atMost: 0.7 } }]
}

async function checked(browser: Browser, target: Target, press: (one: Visit) => Promise<void>, shown: string): Promise<number> {
  const one = await visit(browser, target)
  const before = await mainThread(one.cdp)
  await press(one)
  await one.page.locator(shown).waitFor()
  await one.page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
  const spent = (await mainThread(one.cdp)) - before
  await one.close()
  return spent
}
