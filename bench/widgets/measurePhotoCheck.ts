import type { Browser, Page } from 'playwright-core'
import { makeHeavyPhoto } from '../applicants/pictures.ts'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { visit, type Target } from './visit.ts'

export type PhotoCheckOptions = { browser: Browser; ours: () => Promise<Target>; runs: number }

/** Chooses a photo of nearly 3 MB: from the choice until it has passed every rule and starts on its way. The first in its page, as for anybody. */
export async function measurePhotoCheck({ browser, ours, runs }: PhotoCheckOptions): Promise<Figure[]> {
  const buffer = await makeHeavyPhoto()
  const samples: number[] = []
  for (let run = -1; run < runs; run += 1) {
    const sample = await checked(browser, await ours(), buffer)
    if (run >= 0) samples.push(sample)
  }
  return [{ what: `registration: photo check of ${(buffer.length / 1e6).toFixed(1)} MB, until it is sent`, unit: 'ms', ours: median(samples), aim: { of: 'value', atMost: 150 } }]
}

async function checked(browser: Browser, target: Target, buffer: Buffer): Promise<number> {
  const { page, close } = await visit(browser, target)
  await page.evaluate(watch)
  const input = page.locator('accountant-photo input[type=file]').first()
  await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
  const wall = await whenSent(page)
  await close()
  return wall
}

type Watched = { photoCheck: { chosen: number; sent: number } }

/** Runs in the page: notes when a file was chosen, and when the first upload starts. */
function watch(): void {
  const noted = { chosen: 0, sent: 0 }
  ;(window as unknown as Watched).photoCheck = noted
  addEventListener('input', () => (noted.chosen ||= performance.now()), true)
  const { send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.send = function (body) {
    noted.sent ||= performance.now()
    send.call(this, body)
  }
}

async function whenSent(page: Page): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { chosen, sent } = await page.evaluate(() => (window as unknown as Watched).photoCheck)
    if (sent > 0) return sent - chosen
    await page.waitForTimeout(100)
  }
  throw new Error('photo check: expected the photo to be sent, it never was')
}
