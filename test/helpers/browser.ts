import fs from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real Chromium: `CHROME_PATH`, else an installed one, else the one that an npm package carries. */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((file) => file && fs.existsSync(file))
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] })
  // One process for all pages, the package's default, would end every page with the first that closes.
  const args = bundled.args.filter((argument) => argument !== '--single-process' && !argument.startsWith('--headless'))
  return chromium.launch({ executablePath: await bundled.executablePath(), args })
}
