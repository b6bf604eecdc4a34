import type { PayloadRequest } from 'payload'

/** The two languages of the back office. */
export type Language = 'zh' | 'en'

/** The language in which the one who asks reads the back office. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'>): Language {
  return req.i18n?.language === 'en' ? 'en' : 'zh'
}
