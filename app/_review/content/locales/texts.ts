import { en } from './en.ts'
import { zh, type ContentTexts } from './zh.ts'

export type { ContentTexts }

/** The sentences of what stands beside content while it is written, in a language; Chinese for any other. */
export function contentTexts(language: string): ContentTexts {
  return language === 'en' ? en : zh
}
