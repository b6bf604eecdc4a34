import { adviceParts } from '@accountant-register/schemas/labels/adviceParts.ts'
import type { TextareaFieldValidation } from 'payload'
import { linesOf } from './linesOf.ts'
import { say } from './say.ts'

/** Pieces of advice a step has room for, and how long each may be: more is not read. */
const most = 8
const longest = 300

/** Refuses more advice than one reads, and what was meant for a link and is none. */
export const checkLines: TextareaFieldValidation = (value, { req }) => {
  const lines = linesOf(value)
  if (lines.length > most) return say(req, 'lines-many', { max: String(most) })
  if (lines.some((line) => line.length > longest)) return say(req, 'line-long', { max: String(longest) })
  if (lines.some(hasBrokenLink)) return say(req, 'line-link')
  return true
}

function hasBrokenLink(line: string): boolean {
  return adviceParts(line).some(({ words, href }) => (href ? !URL.canParse(href) : /\]\s*\(/.test(words)))
}
