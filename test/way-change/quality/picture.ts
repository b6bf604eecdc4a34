import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of every state go, if anywhere: `SCREENSHOTS=/some/folder npm run test:e2e`. */
const pictures = process.env.SCREENSHOTS

/** Takes pictures of a state at four widths, where they are asked for. */
export async function picture(page: Page, visit: string, state: string): Promise<void> {
  if (!pictures) return
  const folder = path.join(pictures, visit)
  fs.mkdirSync(folder, { recursive: true })
  for (const width of [1280, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    // A dialog lies in the window, not on the page.
    await page.screenshot({ path: path.join(folder, `${state.replaceAll(' ', '-')}-${width}.png`), fullPage: !state.includes('dialog') })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
