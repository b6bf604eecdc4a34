import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'

/** What a line must state all the same: who it is, and what decides the bureau. */
const needed = ['/basic/name', '/basic/idType', '/basic/idNumber', '/workplace/isEmployed', '/workplace/workRegion', '/workplace/residenceRegion']

/** How a line is told what it lacks, by what a form would be told; a bureau is known by the district, so a street may be lacking. */
const gapCodes: { [code: string]: string | undefined } = { required: 'gap', 'street-missing': 'gap-street' }

/** What old records lack and what is wrong with them: a gap is told and keeps no record out. */
export function sortFindings(findings: Finding[]): { gaps: Finding[]; faults: Finding[] } {
  const sorted = findings.map((finding) => ({ finding, gap: finding.code === 'required' && needed.includes(finding.path) ? undefined : gapCodes[finding.code] }))
  return {
    gaps: sorted.flatMap(({ finding: { path }, gap }) => (gap ? [{ path, code: gap, params: {} }] : [])),
    faults: sorted.filter(({ gap }) => !gap).map(({ finding }) => finding),
  }
}

/** Whether a finding tells of a gap, and of no fault. */
export function isGap({ code }: Pick<Finding, 'code'>): boolean {
  return Object.values(gapCodes).includes(code)
}

/** What a record lacks. */
export function gapsOf(form: Form, today: string): Finding[] {
  return sortFindings(checkForm(form, { today })).gaps
}
