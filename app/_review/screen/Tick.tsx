import { fill, type Texts } from '../locales/texts.ts'

/** What is to be looked at one by one, and what has been. */
export type Ticks = { of: string[]; on: string[]; toggle: (path: string) => void }

/** A tick for an answer that has been held against its paper; a help for the one who reviews, kept nowhere. */
export function Tick({ path, label, ticks, t }: { path: string; label: string; ticks?: Ticks; t: Texts }) {
  if (!ticks?.of.includes(path)) return null
  return <input className="review__tick" id={`item-${path}`} type="checkbox" aria-label={fill(t.screen.tick, { label })} checked={ticks.on.includes(path)} onChange={() => ticks.toggle(path)} />
}
