import { definition as basicEn } from '@accountant-register/schemas/generated/definitions/basic.en.ts'
import { definition as basicZh } from '@accountant-register/schemas/generated/definitions/basic.zh.ts'
import { definition as educationEn } from '@accountant-register/schemas/generated/definitions/education.en.ts'
import { definition as educationZh } from '@accountant-register/schemas/generated/definitions/education.zh.ts'
import { definition as qualificationEn } from '@accountant-register/schemas/generated/definitions/qualification.en.ts'
import { definition as qualificationZh } from '@accountant-register/schemas/generated/definitions/qualification.zh.ts'
import { definition as workplaceEn } from '@accountant-register/schemas/generated/definitions/workplace.en.ts'
import { definition as workplaceZh } from '@accountant-register/schemas/generated/definitions/workplace.zh.ts'
import type { SectionDefinition } from '@accountant-register/schemas/vocabulary/definition.ts'

/** The sections of a record in both languages, in the order of the form. */
export const sectionDefinitions: { zh: SectionDefinition; en: SectionDefinition }[] = [
  { zh: basicZh, en: basicEn },
  { zh: workplaceZh, en: workplaceEn },
  { zh: educationZh, en: educationEn },
  { zh: qualificationZh, en: qualificationEn },
]
