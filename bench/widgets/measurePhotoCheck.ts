import fs from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { makeHeavyPhoto } from '../applicants/pictures.ts'
import type { Figure } from '../figures/figure.ts'
import { sampled } from '../figures/sampled.ts'
import { median } from '../figures/stats.ts'
import { visit, type Target } from './visit.ts'

export type PhotoCheckOptions = { browser: Browser; ours: () => Promise<Target>; runs: number; folder: string }

type Sample = { wall: number; blocked: number }

/** Chooses a photo of nearly 3 MB: from the choice until it has passed every rule and starts on its way, and how long the page stood still at most meanwhile. The first in its page, as for anybody. */
export async function measurePhotoCheck({ browser, ours, runs, folder }: PhotoCheckOptions): Promise<Figure[]> {
  const photo = await makeHeavyPhoto()
  const file = path.join(folder, 'photo.jpg')
  fs.writeFileSync(file, photo)
  const samples = await sampled({ runs }, async () => checked(browser, await ours(), file))
  const what = `registration: photo check of ${(photo.length / 1e6).toFixed(1)} MB`
  return [
    { what: `${what}, until it is sent`, unit: 'ms', ours: median(samples.map(({ wall }) => wall)), aim: { of: 'value', atMost: 150 } },
    { what: `${what}, longest that the page stood still`, unit: 'ms', ours: median(samples.map(({ blocked }) => blocked)) },
  ]
}

async function checked(browser: Browser, target: Target, file: string): Promise<Sample> {
  const { page, close } = await visit(browser, target)
  await page.evaluate(watch)
  const input = page.locator('accountant-photo input[type=file]').first()
  // From the disk: a file that the driver made in the page would have to travel to the browser before it is read.
  await input.setInputFiles(file)
  const sample = await whenSent(page)
  await close()
  return sample
}

type Watched = { photoCheck: { chosen: number; sent: number; tasks: { from: number; to: number }[] } }

/** Runs in the page: notes when a file was chosen, when the first upload starts, and each task of over 50 ms. */
function watch(): void {
  const noted: Watched['photoCheck'] = { chosen: 0, sent: 0, tasks: [] }
  new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ from: startTime, to: startTime + duration })))).observe({ type: 'longtask' })
  ;(window as unknown as Watched).photoCheck = noted
  addEventListener('input', () => (noted.chosen ||= performance.now()), true)
  const { send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.send = function (body) {
    noted.sent ||= performance.now()
    send.call(this, body)
  }
}

async function whenSent(page: Page): Promise<Sample> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await page.waitForTimeout(100)
    const { chosen, sent, tasks } = await page.evaluate(() => (window as unknown as Watched).photoCheck)
    // The driver's own task ends with the choice: what lies before it is none of the check.
    if (sent > 0) return { wall: sent - chosen, blocked: Math.max(0, ...tasks.map(({ from, to }) => Math.min(to, sent) - Math.max(from, chosen))) }
  }
  throw new Error('photo check: expected the photo to be sent, it never was')
}
