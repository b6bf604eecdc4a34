import type { DefaultServerCellComponentProps } from 'payload'
import { auditTexts } from '../locales/audit.ts'

/** Where an action came from, in a list of the audit trail; a dash for what the register did by itself. */
export function OriginCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <>{cellData ? String(cellData) : auditTexts(i18n.language).empty}</>
}
