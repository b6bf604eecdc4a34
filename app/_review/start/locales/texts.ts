import { en } from './en.ts'
import { zh, type StartTexts } from './zh.ts'

export type { StartTexts }

/** The sentences of the first page after signing in, in a language; Chinese for any other. */
export function startTexts(language: string): StartTexts {
  return language === 'en' ? en : zh
}
