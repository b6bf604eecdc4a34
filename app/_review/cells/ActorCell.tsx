import type { DefaultServerCellComponentProps } from 'payload'
import { auditTexts } from '../locales/audit.ts'

/** Who did it, in a list of the audit trail: the name, or which kind of actor it was. */
export function ActorCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  if (cellData) return <>{String(cellData)}</>
  const { actors, empty } = auditTexts(i18n.language)
  const kind = String(rowData?.actor ?? '').split(':')[0] as keyof typeof actors
  return <>{actors[kind] ?? empty}</>
}
