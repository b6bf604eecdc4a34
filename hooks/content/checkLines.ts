import type { TextareaFieldValidation } from 'payload'
import { linesOf } from './linesOf.ts'
import { say } from './say.ts'

/** Pieces of advice a step has room for, and how long each may be: more is not read. */
const most = 8
const longest = 300

/** Refuses more advice than one reads. */
export const checkLines: TextareaFieldValidation = (value, { req }) => {
  const lines = linesOf(value)
  if (lines.length > most) return say(req, 'lines-many', { max: String(most) })
  if (lines.some((line) => line.length > longest)) return say(req, 'line-long', { max: String(longest) })
  return true
}
