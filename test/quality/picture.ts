import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of every state go, if anywhere: `SCREENSHOTS=/some/folder npm run test:e2e`. */
const pictures = process.env.SCREENSHOTS

/** A picture of the page in each width that it is looked at in, and as it prints. */
export async function picture(page: Page, visit: string, state: string): Promise<void> {
  if (!pictures) return
  const folder = path.join(pictures, visit)
  fs.mkdirSync(folder, { recursive: true })
  const shoot = (suffix: string | number) => page.screenshot({ path: path.join(folder, `${state.replaceAll(' ', '-')}-${suffix}.png`), fullPage: true })
  for (const width of [1280, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await shoot(width)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await shoot('print')
  await page.emulateMedia({ media: null })
}
