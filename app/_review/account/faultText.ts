import type { AccountTexts } from '../locales/accountZh.ts'
import { fill } from '../locales/texts.ts'

/** The sentence to a code of refusal. */
export function faultText(t: AccountTexts, { code, seconds = 0 }: { code: string; seconds?: number }): string {
  return fill(t.errors[code] ?? t.errors.internal!, { minutes: Math.ceil(seconds / 60) })
}
