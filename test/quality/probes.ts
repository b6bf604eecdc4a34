import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against the page by WCAG 2.2 AA and its good practices, one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated from outside, the script needs no leave of the page's policy, which stays as strict as it is.
  await page.evaluate(await axe)
  return page.evaluate(async () => {
    type Axe = { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary?.split('\n')[1]?.trim()}`))
  })
}

/** What sticks out of the window at the right, if the page scrolls sideways at all. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out: string[] = []
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        if (element.getBoundingClientRect().right > width + 1) out.push(`${element.localName}.${element.className} at ${Math.round(element.getBoundingClientRect().right)} of ${width}`)
      }
    }
    walk(document)
    return out.length > 0 ? out : ['the page itself']
  })
}

/** Controls in the widget that are smaller than a finger needs; links within a sentence are excepted, as WCAG excepts them. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const out: string[] = []
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        if (!element.matches('button, input:not([type=file]), select, textarea, summary, a.button, [role=option]')) continue
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue
        // A tick or radio button is pressed by its whole label.
        const target = element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element
        const { width, height } = target.getBoundingClientRect()
        if (width < px - 0.5 || height < px - 0.5) out.push(`${element.localName} "${element.getAttribute('aria-label') ?? element.textContent?.trim()}" ${Math.round(width)}×${Math.round(height)}`)
      }
    }
    for (const widget of document.querySelectorAll('accountant-registration, accountant-change')) walk(widget.shadowRoot!)
    return out
  }, least)
}

/** All texts that the widget shows or says, values that were typed excepted. */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = []
    const walk = (node: Node) => {
      if (node instanceof Text && node.data.trim()) out.push(node.data.trim())
      if (node instanceof HTMLElement || node instanceof SVGElement) {
        if (node.localName === 'style') return
        for (const name of ['aria-label', 'alt', 'title', 'placeholder']) if (node.getAttribute(name)) out.push(node.getAttribute(name)!)
      }
      const root = (node as Element).shadowRoot
      // Of what stands in the widget's own place nothing shows once it draws itself.
      const own = ['accountant-registration', 'accountant-change'].includes((node as Element).localName) ? [] : node.childNodes
      for (const child of [...(root?.childNodes ?? []), ...own]) walk(child)
    }
    document.querySelectorAll('accountant-registration, accountant-change').forEach(walk)
    return out
  })
}

/** What moves although the person asked for less motion. */
export async function movingParts(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
}

/** Controls that nothing marks off when the system paints in its own few colours. */
export async function borderless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = []
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        // What Tab passes by, such as the arrow of a list, is part of the control beside it.
        const isControl = element.matches('button:not([tabindex="-1"]), input:not([type=file], [type=radio], [type=checkbox]), textarea')
        if (!isControl || !element.checkVisibility()) continue
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
        if (borderTopStyle === 'none' || borderTopWidth === '0px') out.push(`${element.localName} "${element.textContent?.trim()}"`)
      }
    }
    for (const widget of document.querySelectorAll('accountant-registration, accountant-change')) walk(widget.shadowRoot!)
    return out
  })
}
