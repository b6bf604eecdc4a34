import type { DefaultServerCellComponentProps } from 'payload'
import { texts } from '../locales/texts.ts'

/** Who has claimed a case; nobody is a dash. */
export function ClaimCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return cellData ? <span className="queue__claim">{String(cellData)}</span> : <span className="queue__done">{texts(i18n.language).empty}</span>
}
