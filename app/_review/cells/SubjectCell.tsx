import type { DefaultServerCellComponentProps } from 'payload'
import { staffNames } from '../../../api/staff/staffNames.ts'
import { auditTexts } from '../locales/audit.ts'
import { fill } from '../locales/texts.ts'

/** What was touched, in a list of the audit trail: the kind of thing and what it is called; what has no name is told apart by the beginning of its number. */
export async function SubjectCell({ cellData, rowData, i18n, payload }: DefaultServerCellComponentProps) {
  const { subjects, numbered } = auditTexts(i18n.language)
  const [collection = '', id = ''] = String(cellData ?? '').split(':')
  const kind = subjects[collection as keyof typeof subjects] ?? subjects.other
  const name = rowData?.subjectLabel ?? (collection === 'staff' ? (await staffNames(payload, [id])).get(id) : undefined)
  return <>{[kind, name ?? (id && fill(numbered, { id: id.slice(0, 8) }))].filter(Boolean).join(' ')}</>
}
