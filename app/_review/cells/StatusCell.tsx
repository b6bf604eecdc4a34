import type { DefaultServerCellComponentProps } from 'payload'
import { texts } from '../locales/texts.ts'

/** How a case stands, as a word with its colour. */
export function StatusCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const { statuses } = texts(i18n.language)
  const status = String(cellData) as keyof typeof statuses
  return (
    <span className="review__status" data-status={status}>
      {statuses[status]}
    </span>
  )
}
