import type { Language } from '../../locales/texts.ts'
import { en } from './en.ts'
import { zh, type PersonTexts } from './zh.ts'

export type { PersonTexts }

/** The sentences of the screens of persons in a language. */
export function personTexts(language: Language): PersonTexts {
  return language === 'en' ? en : zh
}
