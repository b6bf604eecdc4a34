import { en } from './en.ts'
import { zh, type Texts } from './zh.ts'

export type { Texts }

/** The two languages of the back office. */
export type Language = 'zh' | 'en'

/** The sentences of the back office in a language; Chinese for any other. */
export function texts(language: string): Texts {
  return language === 'en' ? en : zh
}

/** A sentence with its gaps filled. */
export function fill(template: string, params: { [name: string]: string | number }): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
