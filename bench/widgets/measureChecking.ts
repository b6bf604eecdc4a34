import type { Browser } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { mainThread, visit, type Target } from './visit.ts'

/** One step of the registration, and the same questions on a page written by hand. */
export type CheckedStep = { ours: () => Promise<Target>; theirs: Target }

export type CheckingOptions = { browser: Browser; steps: CheckedStep[]; whole: Target; runs: number }

/** The button that asks for the check, and what shows that something is wrong. */
const mine = { button: 'accountant-registration button.next', shown: 'accountant-registration #summary' }
const byHand = { button: 'form button', shown: '.summary:not([hidden])' }

/**
 * Asks for the check of unanswered questions, step by step and summed up: the same steps, questions and presses on both sides.
 * The one long form, which asks everything at once with one press, stands beside it for orientation.
 */
export async function measureChecking({ browser, steps, whole, runs }: CheckingOptions): Promise<Figure[]> {
  const samples: { ours: number; theirs: number; whole: number }[] = []
  for (let run = -1; run < runs; run += 1) {
    let ours = 0
    let theirs = 0
    for (const step of steps) {
      ours += await checked(browser, await step.ours(), mine)
      theirs += await checked(browser, step.theirs, byHand)
    }
    const once = await checked(browser, whole, byHand)
    if (run >= 0) samples.push({ ours, theirs, whole: once })
  }
  const of = (key: 'ours' | 'theirs' | 'whole') => median(samples.map((sample) => sample[key]))
  const what = 'registration: checking each step and showing what is wrong, main thread'
  return [
    { what, unit: 'ms', ours: of('ours'), baseline: of('theirs'), aim: { of: 'ratio', atMost: 0.7 } },
    { what: `${what}, against one press for all`, unit: 'ms', ours: of('ours'), baseline: of('whole') },
  ]
}

/**
 * The page's own work for one press. The pointer stands on the button before, and nothing is asked of the page until it has
 * come to rest: what the driver of the browser does in the page to find and watch things is no part of it.
 */
async function checked(browser: Browser, target: Target, { button, shown }: { button: string; shown: string }): Promise<number> {
  const { page, cdp, close } = await visit(browser, target, { throttle: 1 })
  await page.locator(button).hover()
  await page.waitForTimeout(500)
  const before = await mainThread(cdp)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForTimeout(1500)
  const spent = (await mainThread(cdp)) - before
  // Throws where nothing was shown: the press then was none.
  await page.locator(shown).waitFor({ timeout: 1000 })
  await close()
  return spent
}
