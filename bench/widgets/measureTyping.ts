import type { Browser, Page } from 'playwright-core'
import type { Figure } from '../figures/figure.ts'
import { medians, sampled, type Pair } from '../figures/sampled.ts'
import { idle, mainThread, visit, type Target } from './visit.ts'

export type TypingOptions = { browser: Browser; ours: () => Promise<Target>; theirs: Target; runs: number }

const text = 'wang.xiaoming@example.com.cn'

/** Milliseconds between two keys: twelve a second, as the fastest people type, so that each key has its own frame. */
const pace = 80

/**
 * Types an address into the e-mail field, which is checked at each key once it has been left; time on the main thread a key.
 * All keys at once, as only a driver types, stands beside it for orientation: the frames of several keys fall together then.
 */
export async function measureTyping({ browser, ours, theirs, runs }: TypingOptions): Promise<Figure[]> {
  const what = 'registration: typing with live checks, main thread a key'
  return [
    { ...medians(await paced(0)), what: `${what}, all keys at once`, unit: 'ms' },
    { ...medians(await paced(pace)), what, unit: 'ms', aim: { of: 'ratio', atMost: 1 } },
  ]

  function paced(between: number): Promise<Pair[]> {
    return sampled({ runs }, async () => ({ ours: await typed(browser, await ours(), between), theirs: await typed(browser, theirs, between) }))
  }
}

async function typed(browser: Browser, target: Target, between: number): Promise<number> {
  const { page, cdp, close } = await visit(browser, target, { throttle: 1 })
  const input = page.locator(`${target.host} [autocomplete=email]`)
  await input.focus()
  await page.keyboard.type('x')
  await input.blur()
  await input.focus()
  await settle(page)
  const before = await mainThread(cdp)
  for (const key of text) {
    await page.keyboard.type(key)
    await page.waitForTimeout(between)
  }
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
