import { columns } from '@accountant-register/schemas/table/columns.ts'
import type { LineFinding } from '../../../../hooks/imports/dealWithLines.ts'
import words from '../../../../hooks/imports/imports.locales.json' with { type: 'json' }
import type { Language } from '../../language.ts'
import { findingSentences } from '../findingSentences.ts'

/** One finding as the report has it: line, column, code, sentence. */
export type ToldLine = { line: number; column: string; code: string; sentence: string }

/** A finding in the reader's language; the column bears the label it has in the list. */
export function lineSentence({ line, ...finding }: LineFinding, language: Language): ToldLine {
  const { registeredOn, status, lineKey } = words[language]
  const own: { [path: string]: string } = { '/registeredOn': registeredOn, '/status': status, lineKey }
  const column = own[finding.path] ?? columns.find(({ path }) => path === finding.path)?.labels[language] ?? ''
  const [told] = findingSentences([finding], language)
  return { line, column, code: finding.code, sentence: told!.sentence }
}
