import { accountEn } from './accountEn.ts'
import { accountZh, type AccountTexts } from './accountZh.ts'

/** The sentences about accounts in a language; Chinese for any other. */
export function accountTexts(language: string): AccountTexts {
  return language === 'en' ? accountEn : accountZh
}
