import type { DefaultServerCellComponentProps } from 'payload'
import { figureTexts } from '../locales/figures.ts'

/** Working days that a decision took; a dash for steps that decide nothing. */
export function DaysCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <>{typeof cellData === 'number' ? cellData : figureTexts[i18n.language === 'en' ? 'en' : 'zh'].noDays}</>
}
