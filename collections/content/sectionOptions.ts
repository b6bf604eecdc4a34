import { sectionDefinitions } from '../generate/sectionDefinitions.ts'

/** The sections of a record, as content is written for them. */
export const sectionOptions = sectionDefinitions.map(({ zh, en }) => ({ value: zh.section, label: { zh: zh.title, en: en.title } }))
