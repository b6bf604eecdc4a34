import { fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import officeEn from '@accountant-register/schemas/locales/office.en.json' with { type: 'json' }
import officeZh from '@accountant-register/schemas/locales/office.zh.json' with { type: 'json' }
import en from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import zh from '@accountant-register/schemas/locales/errors.zh.json' with { type: 'json' }
import { sentence } from '@accountant-register/schemas/locales/sentence.ts'
import { sections } from '@accountant-register/schemas/vocabulary/sections.ts'
import type { Finding, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Language } from '../language.ts'

/** What the office is told in other words than an applicant goes over the common sentences. */
const tables = { zh: { ...zh, ...officeZh }, en: { ...en, ...officeEn } }

/** A finding with its sentence in the reader's language. */
export type ToldFinding = Finding & { label: string; sentence: string }

/** What is wrong, in words. */
export function findingSentences(findings: Finding[], language: Language): ToldFinding[] {
  return findings.map((finding) => {
    const [, section = '', field = ''] = finding.path.split('/')
    const label = fieldLabel(field, language)
    const control = Object.hasOwn(sections, section) ? sections[section as SectionId].properties[field]?.control : undefined
    return { ...finding, label, sentence: sentence(tables[language], finding, label, { control, labelOf: (other) => fieldLabel(other, language) }) }
  })
}
