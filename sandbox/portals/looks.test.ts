import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { portalLooks } from '../../app/_review/content/portalLooks.ts'

/** The properties by which a portal's own stylesheet dresses the widgets, lengths of the root in pixels. */
function dressOf(portal: string): { [property: string]: string } {
  const css = readFileSync(new URL(`./${portal}/site.css`, import.meta.url), 'utf8')
  const inPixels = (value: string): string => value.replace(/^([\d.]+)rem$/, (_, n: string) => `${Number(n) * 16}px`)
  return Object.fromEntries([...css.matchAll(/^ {2}(--ar-[\w-]+): ([^;]+);$/gm)].map(([, name, value]) => [name!, inPixels(value!)]))
}

describe('the preview of a notice', () => {
  it.each(Object.entries(portalLooks))('is dressed as the %s portal is', (portal, { style }) => {
    expect(style).toEqual(dressOf(portal))
  })
})
