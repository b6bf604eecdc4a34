import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { probe, type Probe } from './probe.ts'

/** A page to load: its address, where its first usable control is looked for, and what the tab remembers from before. */
export type Target = { address: string; host: string; ready: string; memory?: { [key: string]: string } }

/** A loaded page. */
export type Visit = { page: Page; cdp: CDPSession; usable: number; files: Map<string, number>; violations: () => Promise<string[]>; close: () => Promise<void> }

/** The speed pages are loaded at: a quarter of the machine's. */
const slowed = 4
const patience = 30_000

/** Loads a page in a browser without cache or memory, and waits until its first control can be used; `throttle`: by how much it is slowed. */
export async function visit(browser: Browser, { address, host, ready, memory = {} }: Target, { throttle = slowed } = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.addInitScript({ content: probe({ host, ready, memory }) })
  const files = new Map<string, number>()
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const url = new URL(response.url())
    if (!/^\/(widgets|site)\//.test(url.pathname) || response.status() !== 200) return
    bodies.push(response.body().then((body) => void files.set(url.pathname, brotliSize(body)), () => undefined)) // A preload that was never used has no body.
  })
  await page.goto(address, { waitUntil: 'load' })
  const usable = await page.evaluate(whenUsable, patience)
  if (usable === 0) throw new Error(`${new URL(address).pathname}: expected ${host} to have ${ready}, it never came`)
  await idle(page)
  await Promise.all(bodies)
  const violations = () => page.evaluate(() => (window as unknown as Probe).bench.violations)
  return { page, cdp, usable, files, violations, close: () => context.close() }
}

/** Runs in the page, which forbids what `waitForFunction` would do there; gives 0 when nothing could be used in time. */
async function whenUsable(limit: number): Promise<number> {
  const { bench } = window as unknown as Probe
  const end = performance.now() + limit
  while (bench.usableAt === 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50))
  return bench.usableAt
}

/** Waits until the page has had nothing to do for a moment. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 2000 }), 300)))
}

/** Milliseconds the page's main thread has worked so far. */
export async function mainThread(cdp: CDPSession): Promise<number> {
  return (await metric(cdp, 'TaskDuration')) * 1000
}

/** Bytes of the page's script heap after everything unreachable was collected. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return metric(cdp, 'JSHeapUsedSize')
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN
}

function brotliSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
