import type { DefaultServerCellComponentProps } from 'payload'
import { subjectName } from '../audit/subjectName.ts'

/** What was touched, in a list of the audit trail. */
export async function SubjectCell({ cellData, rowData, i18n, payload }: DefaultServerCellComponentProps) {
  return <>{await subjectName(payload, { subject: String(cellData ?? ''), subjectLabel: rowData?.subjectLabel }, i18n.language)}</>
}
