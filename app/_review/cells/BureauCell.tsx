import type { DefaultServerCellComponentProps } from 'payload'
import { bureauName } from '../../../api/staff/bureauName.ts'
import { texts } from '../locales/texts.ts'

/** The name of a bureau in a list. */
export async function BureauCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const code = typeof cellData === 'object' && cellData !== null ? String(cellData.id) : String(cellData ?? '')
  return <>{(await bureauName(payload, code, i18n.language === 'en' ? 'en' : 'zh')) ?? texts(i18n.language).empty}</>
}
