import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'

/** What a line must state all the same: who it is, and what decides the bureau. */
const needed = ['/basic/name', '/basic/idType', '/basic/idNumber', '/workplace/isEmployed', '/workplace/workRegion', '/workplace/residenceRegion']

/** What old records lack and what is wrong with them: a gap is told and keeps no record out. */
export function sortFindings(findings: Finding[]): { gaps: Finding[]; faults: Finding[] } {
  const isGap = ({ path, code }: Finding) => code === 'required' && !needed.includes(path)
  return { gaps: findings.filter(isGap).map(({ path }) => ({ path, code: 'gap', params: {} })), faults: findings.filter((finding) => !isGap(finding)) }
}

/** What a record lacks. */
export function gapsOf(form: Form, today: string): Finding[] {
  return sortFindings(checkForm(form, { today })).gaps
}
