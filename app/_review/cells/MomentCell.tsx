import type { DefaultServerCellComponentProps } from 'payload'
import { texts } from '../locales/texts.ts'
import { moment } from '../moment.ts'

/** A moment where the register is kept, `yyyy-MM-dd HH:mm`. */
export function MomentCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return cellData ? <time dateTime={String(cellData)}>{moment(String(cellData))}</time> : <>{texts(i18n.language).empty}</>
}
