import { en } from './en.ts'
import { zh, type QueueTexts } from './zh.ts'

export type { QueueTexts }

/** The sentences of the queue in a language; Chinese for any other. */
export function queueTexts(language: string): QueueTexts {
  return language === 'en' ? en : zh
}
