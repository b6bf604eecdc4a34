import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { flag, listOf, object, oneOf, text } from '../schema.ts'
import { bureau, register } from './bureau.ts'
import { fileInfo } from './file.ts'
import { finding } from './finding.ts'

export const sectionId = oneOf(...sectionIds)

/** A label in both languages. */
export const words = object({ zh: text, en: text }, { title: 'Words' })

const value = { type: ['string', 'boolean', 'null'] }

export const changeItem = object(
  { field: text, before: value, after: value, reviewed: flag, waits: flag, 'outcome?': oneOf('in-force', 'waiting', 'returned', 'dropped'), labels: object({ field: words, before: words, after: words }) },
  { title: 'ChangeItem', description: 'One changed item; `reviewed` is the star, `waits` that it is not in force before the approval. Labels are those of the day it was handed in.' },
)

export const changePreview = object(
  { items: listOf(changeItem), requiredEvidence: listOf(text), approvedFiles: listOf(fileInfo), findings: listOf(finding), 'authority?': bureau, isTransfer: flag, register, portal: register },
  { title: 'ChangePreview', description: 'What a change comes to; `portal` is where it is to be handed in, `approvedFiles` are pages approved earlier for the same values: they count as uploaded.' },
)
