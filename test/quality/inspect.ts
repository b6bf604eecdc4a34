import type { Page } from 'playwright-core'
import { axeFindings, borderless, movingParts, overflowing, smallTargets, textsOf } from './probes.ts'
import type { Way } from './way.ts'

const whole = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

/** Everything the form is held to in the state it is in, one line for each shortcoming; leaves the page as it was. */
export async function inspect(page: Page, { lang, properNames }: Pick<Way, 'lang' | 'properNames'>): Promise<string[]> {
  const found = [...(await axeFindings(page)), ...textFaults(await textsOf(page), lang, properNames)]
  const tell = (what: string, places: string[]) => found.push(...places.map((place) => `${what}: ${place}`))

  tell('smaller than 44 px', await smallTargets(page, 44))
  await page.setViewportSize({ width: whole.width / 2, height: whole.height / 2 })
  tell('sideways at 200 %', await overflowing(page))
  await page.setViewportSize(narrow)
  tell('sideways at 320 px', await overflowing(page))
  await setLarge(page, true)
  tell('sideways at 320 px in large mode', await overflowing(page))
  tell('smaller than 60 px in large mode', await smallTargets(page, 60))
  await setLarge(page, false)
  await page.setViewportSize(whole)

  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  tell('without a border in forced colours', await borderless(page))
  const moving = await movingParts(page)
  if (moving > 0) found.push(`moving although less motion was asked for: ${moving}`)
  await page.emulateMedia({ forcedColors: null, reducedMotion: null })
  return found
}

async function setLarge(page: Page, isLarge: boolean): Promise<void> {
  await page.locator('accountant-registration, accountant-change').evaluate(async (widget, large) => {
    const element = widget as HTMLElement & { large: boolean; updateComplete: Promise<unknown> }
    element.large = large
    await element.updateComplete
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }, isLarge)
}

/** Texts that are missing, unfilled, or of the other language. */
function textFaults(texts: string[], lang: 'zh' | 'en', properNames: string[]): string[] {
  const unfilled = texts.filter((text) => /undefined|\[object|\bNaN\b|\{\w+\}|\b(?:step|status)_\w+/.test(text))
  const plain = (text: string) => properNames.reduce((rest, name) => rest.replaceAll(name, ''), text)
  const foreign = lang === 'en' ? texts.filter((text) => /\p{Script=Han}/u.test(plain(text))) : []
  return [...unfilled.map((text) => `a text with a gap: ${text}`), ...foreign.map((text) => `Chinese in English: ${text}`)]
}
