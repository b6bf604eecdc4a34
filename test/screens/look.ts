import type { Page } from 'playwright-core'
import { axeFindings, overflowing } from '../quality/probes.ts'
import { foreignWords } from './words.ts'

export type Language = 'zh' | 'en'

/** On a tablet, at a desk, on a wide screen. */
export const sizes = [
  { width: 820, height: 1180 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
] as const

type Looking = { language: Language; data: string[]; widths?: number[]; /** Where axe looks too, which takes its time. */ axeAt?: number[]; between?: (width: number) => Promise<void> }

/** What is wrong with the page as it stands, one line each; `between` runs at every width. */
export async function look(page: Page, { language, data, widths = sizes.map(({ width }) => width), axeAt = widths, between = async () => {} }: Looking): Promise<string[]> {
  const faults: string[] = []
  for (const size of sizes.filter(({ width }) => widths.includes(width))) {
    await page.setViewportSize(size)
    await settled(page)
    await between(size.width)
    faults.push(...[...(axeAt.includes(size.width) ? (await axeFindings(page)).filter((finding) => !isOfTheFrame(finding)) : []), ...(await overflowing(page)), ...(await smallOnes(page))].map((fault) => `${size.width}: ${fault}`))
  }
  const texts = await shownTexts(page)
  return [...faults, ...texts.filter(holdsId).map((text) => `an id: ${text}`), ...foreignWords(texts, language, data)]
}

/** Waits until what watches the window's size has drawn once more and nothing is on its way. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished))
  })
}

/** Landmarks are of the frame around the screens, which is the framework's; they are axe's good practice, not WCAG's. */
function isOfTheFrame(finding: string): boolean {
  return /^(landmark-|region )/.test(finding)
}

function holdsId(text: string): boolean {
  return /\b[0-9a-f]{24}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i.test(text) || /undefined|\[object|\bNaN\b|\{\{\w+\}\}/.test(text)
}

/** Every text that is seen or said, values that somebody typed excepted. */
async function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out = new Set([document.title])
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.matches('script, style, textarea, [contenteditable] *, .preview__sms') || !element.checkVisibility({ visibilityProperty: true })) continue
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) if (element.getAttribute(name)) out.add(element.getAttribute(name)!)
      const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent).join(' ').replaceAll(/\s+/g, ' ').trim()
      if (own) out.add(own)
    }
    return [...out]
  })
}

/** Buttons too small to be met: 24 px by WCAG 2.2, links in a sentence aside. */
async function smallOnes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
      .map(({ element, box }) => `smaller than 24 px: ${element.localName}.${element.className} "${element.getAttribute('aria-label') ?? element.textContent?.trim()}" ${Math.round(box.width)}×${Math.round(box.height)}`),
  )
}
