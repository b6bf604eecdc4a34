import type { Browser } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { medians, sampled, type Pair } from '../figures/sampled.ts'
import { mainThread, visit, type Target } from './visit.ts'

/** One step of the registration, and the same questions on a page written by hand. */
export type CheckedStep = { ours: () => Promise<Target>; theirs: Target }

export type CheckingOptions = {
  browser: Browser
  /** The end of a registration of which nothing is answered, and the one long form. */
  whole: CheckedStep
  steps: CheckedStep[]
  runs: number
}

/** The button that asks for the check, and what shows that something is wrong. */
const mine = { button: 'accountant-registration button.next', shown: 'accountant-registration #summary' }
const byHand = { button: 'form button', shown: '.summary:not([hidden])' }

/**
 * Asks for the check of the whole form with one press, as either side does at its end. Beside it, for orientation, the presses
 * that ask for a part of it: 下一步 on each step, against pages by hand with the same questions.
 */
export async function measureChecking({ browser, whole, steps, runs }: CheckingOptions): Promise<Figure[]> {
  const samples = await sampled({ runs }, async () => ({ end: await pressed(browser, whole), part: await pressedEach(browser, steps) }))
  return [
    { what: 'registration: checking the whole form and showing what is wrong, main thread', unit: 'ms', ...medians(samples.map(({ end }) => end)), aim: { of: 'ratio', atMost: 0.7 } },
    { what: 'registration: checking three steps, one after another', unit: 'ms', ...medians(samples.map(({ part }) => part)) },
  ]
}

async function pressedEach(browser: Browser, steps: CheckedStep[]): Promise<Pair> {
  const sum: Pair = { ours: 0, theirs: 0 }
  for (const step of steps) {
    const { ours, theirs } = await pressed(browser, step)
    sum.ours += ours
    sum.theirs += theirs
  }
  return sum
}

async function pressed(browser: Browser, { ours, theirs }: CheckedStep): Promise<Pair> {
  return { ours: await checked(browser, await ours(), mine), theirs: await checked(browser, theirs, byHand) }
}

/**
 * The page's own work for one press. The pointer stands on the button before, something that does nothing was pressed, and
 * nothing is asked of the page until it has come to rest: what the driver of the browser does in the page to find and watch
 * things, and at its first press, is no part of it.
 */
async function checked(browser: Browser, target: Target, { button, shown }: { button: string; shown: string }): Promise<number> {
  const { page, cdp, close } = await visit(browser, target, { throttle: 1 })
  await page.mouse.click(1, 1)
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
