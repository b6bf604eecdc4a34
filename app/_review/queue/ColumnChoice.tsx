import type { QueueTexts } from './locales/texts.ts'

/** The columns of the queue; those that say whose case it is always stand. */
export const columns = ['receipt', 'name', 'kind', 'items', 'bureau', 'submittedAt', 'remaining', 'status', 'claimedBy'] as const
export type Column = (typeof columns)[number]

const fixed: Column[] = ['receipt', 'name']

type Props = { hidden: Column[]; onChange: (hidden: Column[]) => void; hasBureaus: boolean; t: QueueTexts }

/** Which columns stand; the choice stays. */
export function ColumnChoice({ hidden, onChange, hasBureaus, t }: Props) {
  const choices = columns.filter((column) => !fixed.includes(column) && (column !== 'bureau' || hasBureaus))
  return (
    <details className="queue__columns">
      <summary>{t.columnsLabel}</summary>
      <div>
        {choices.map((column) => (
          <label key={column}>
            <input type="checkbox" checked={!hidden.includes(column)} onChange={({ target }) => onChange(target.checked ? hidden.filter((one) => one !== column) : [...hidden, column])} /> {t.columns[column]}
          </label>
        ))}
      </div>
    </details>
  )
}
