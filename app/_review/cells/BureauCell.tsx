import type { DefaultServerCellComponentProps } from 'payload'
import { bureauNames } from '../../../api/staff/bureauNames.ts'
import { texts } from '../locales/texts.ts'

/** The name of a bureau in a list. */
export async function BureauCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const code = typeof cellData === 'object' && cellData !== null ? String(cellData.id) : String(cellData ?? '')
  return <>{(await bureauNames(payload)).get(code) ?? texts(i18n.language).empty}</>
}
