import type { Browser, Page } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { idle, mainThread, visit, type Target } from './visit.ts'

export type TypingOptions = { browser: Browser; ours: () => Promise<Target>; theirs: Target; runs: number }

const text = 'wang.xiaoming@example.com.cn'

/** Types an address into the e-mail field, which is checked at each key once it has been left; time on the main thread a key. */
export async function measureTyping({ browser, ours, theirs, runs }: TypingOptions): Promise<Figure[]> {
  const mine: number[] = []
  const others: number[] = []
  for (let run = -1; run < runs; run += 1) {
    const own = await typed(browser, await ours())
    const byHand = await typed(browser, theirs)
    if (run >= 0) (mine.push(own), others.push(byHand))
  }
  return [{ what: 'registration: typing with live checks, main thread a key', unit: 'ms', ours: median(mine), baseline: median(others), aim: { of: 'ratio', atMost: 1 } }]
}

async function typed(browser: Browser, target: Target): Promise<number> {
  const { page, cdp, close } = await visit(browser, target, { throttle: 1 })
  const input = page.locator(`${target.host} [autocomplete=email]`)
  await input.focus()
  await page.keyboard.type('x')
  await input.blur()
  await input.focus()
  await settle(page)
  const before = await mainThread(cdp)
  for (const key of text) await page.keyboard.type(key)
  await settle(page)
  const spent = (await mainThread(cdp)) - before
  await close()
  return spent / text.length
}

/** Drafts are saved a moment after the last key; that belongs to typing. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500)
  await idle(page)
}
