import type { CaseDetail } from '../../../api/staff/describeCase.ts'

export type { CaseDetail } from '../../../api/staff/describeCase.ts'
export type { CaseFile } from '../../../api/staff/describeFiles.ts'
export type { CaseFinding } from '../../../api/staff/caseFindings.ts'
export type { CaseItem, CaseSection } from '../../../api/staff/describeSections.ts'
export type { CaseStep } from '../../../api/staff/describeTimeline.ts'

/** The label of what a finding's path names: an answer or a kind of paper. */
export function labelOf({ sections, files }: Pick<CaseDetail, 'sections' | 'files'>, path: string): string {
  const item = sections.flatMap(({ items }) => items).find((one) => one.path === path)
  const file = files.find(({ kind }) => path === `/files/${kind}` || path === kind)
  return item?.label ?? file?.label ?? ''
}
