import { sealedFields } from '@accountant-register/schemas/generated/sealedFields.ts'

/** What of a collection is sealed where it is stored. */
export type Plan = {
  /** Columns of text, each as the path to it. */
  columns: string[][]
  /** JSON columns in which every text under the name of a sealed field is sealed, wherever it stands. */
  json: string[]
  /** Path to the document number whose blind index stands in `numberKey`. */
  number?: string[]
  /** Columns that no writer of the sealed ones leaves as they were: a row is sealed anew only while they stand still. */
  guards: string[]
}

/**
 * Every collection that holds identity or phone numbers, or secrets of accounts. What of a section is sealed follows from the mark `sealed` in the
 * schemas; the columns of collections that are not drawn from them stand here.
 */
export const plans: { [collection: string]: Plan } = {
  persons: { columns: sealedFields.map(({ section, field }) => [section, field]), json: [], number: ['basic', 'idNumber'], guards: ['rev'] },
  'change-requests': { columns: [], json: ['answers', 'form', 'before', 'items'], number: ['form', 'basic', 'idNumber'], guards: ['rev', 'edition'] },
  applicants: { columns: [['idNumber'], ['mobile']], json: [], guards: ['idNumber', 'mobile'] },
  messages: { columns: [['to']], json: [], guards: ['to'] },
  // Sealed once more: under a key of the register's secret and bound to the account (`access/accounts/sealSecret.ts`).
  'second-factors': { columns: [['sealed'], ['pending']], json: [], guards: ['rev'] },
}

/** The names of sealed fields, as JSON columns have them. */
export const sealedNames: ReadonlySet<string> = new Set(sealedFields.map(({ field }) => field))
