import basic from '@accountant-register/schemas/forms/basic.schema.json' with { type: 'json' }
import education from '@accountant-register/schemas/forms/education.schema.json' with { type: 'json' }
import qualification from '@accountant-register/schemas/forms/qualification.schema.json' with { type: 'json' }
import workplace from '@accountant-register/schemas/forms/workplace.schema.json' with { type: 'json' }
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { change as lookEnglish } from '../../widgets/change/texts.en.ts'
import { change as lookChinese } from '../../widgets/change/texts.zh.ts'
import { views as viewsEnglish } from '../../widgets/change/view-texts.en.ts'
import { views as viewsChinese } from '../../widgets/change/view-texts.zh.ts'
import { change as deskEnglish } from '../../widgets/locales/change.en.ts'
import { change as deskChinese } from '../../widgets/locales/change.zh.ts'

/** What somebody reads on the way through a change, in the language of the page. */
export type Words = {
  lang: 'zh' | 'en'
  look: { [key in keyof typeof lookEnglish]: string }
  views: { [key in keyof typeof viewsEnglish]: string }
  desk: { [key in keyof typeof deskEnglish]: string }
  signIn: RegExp
  welcome: RegExp
  upload: RegExp
  uploaded: RegExp
  photoUpload: RegExp
}

export const chinese: Words = {
  lang: 'zh', look: lookChinese, views: viewsChinese, desk: deskChinese, signIn: /登录/, welcome: /欢迎回来/, upload: /^上传$/, uploaded: /✓ 已上传/, photoUpload: /^上传照片/,
}
export const english: Words = {
  lang: 'en', look: lookEnglish, views: viewsEnglish, desk: deskEnglish, signIn: /Sign in/, welcome: /欢迎回来|Welcome/, upload: /^Upload$/, uploaded: /✓ Uploaded/, photoUpload: /^Upload the photo/,
}

type Labelled = { title: string; labels: { en: string }; 'change-labels'?: { zh: string; en: string } }
const forms = { basic, workplace, education, qualification } as unknown as { [section in SectionId]: { properties: { [field: string]: Labelled } } }

/** What a field is called in a change. */
export function labelOf(lang: 'zh' | 'en', section: SectionId, field: string): string {
  const { title, labels, 'change-labels': change } = forms[section].properties[field]!
  return change?.[lang] ?? (lang === 'zh' ? title : labels.en)
}
