import { fill, type Texts } from './locales/texts.ts'

/** How pressing a case is, as a word that colours follow. */
export type Urgency = 'calm' | 'today' | 'over'

/** Working days left in words and how pressing that is. */
export function remainingText(days: number, t: Texts): { text: string; urgency: Urgency } {
  if (days === 0) return { text: t.remaining.today, urgency: 'today' }
  if (days < 0) return { text: fill(t.remaining.over, { n: -days }), urgency: 'over' }
  return { text: fill(t.remaining.left, { n: days }), urgency: 'calm' }
}
