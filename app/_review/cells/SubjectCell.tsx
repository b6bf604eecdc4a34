import type { DefaultServerCellComponentProps } from 'payload'
import { auditTexts } from '../locales/audit.ts'

/** What was touched, in a list of the audit trail: the kind of thing and what it is called. */
export function SubjectCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  const { subjects } = auditTexts(i18n.language)
  const [collection = '', id = ''] = String(cellData ?? '').split(':')
  const kind = subjects[collection as keyof typeof subjects] ?? subjects.other
  return <>{[kind, rowData?.subjectLabel ?? id.slice(0, 8)].filter(Boolean).join(' ')}</>
}
