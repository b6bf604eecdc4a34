import type { DefaultServerCellComponentProps } from 'payload'
import { remainingWorkingDays } from '../../../api/staff/remainingWorkingDays.ts'
import { texts } from '../locales/texts.ts'
import { today } from '../moment.ts'
import { remainingText } from '../remaining.ts'

/** Working days left of a waiting case, as number and word; of any other the day it was due. */
export function RemainingCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  const t = texts(i18n.language)
  if (typeof cellData !== 'string') return <>{t.empty}</>
  if (!['submitted', 'reviewing'].includes(rowData.status)) return <span className="queue__done">{cellData}</span>
  const { text, urgency } = remainingText(remainingWorkingDays(cellData, today()), t)
  return (
    <span className="review__left" data-urgency={urgency} title={`${t.due} ${cellData}`}>
      {text}
    </span>
  )
}
