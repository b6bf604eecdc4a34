import type { QueueRow } from '../../../api/staff/queue/queueRow.ts'
import { fill, texts, type Language } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import { remainingText } from '../remaining.ts'
import type { Column } from './ColumnChoice.tsx'
import type { QueueTexts } from './locales/texts.ts'
import { caseLink, isNarrowed, type QueueQuery } from './queueAddress.ts'

type Props = {
  rows: QueueRow[]
  /** What the lines were asked by: the cases opened from here go on in it. */
  query: QueueQuery
  shown: Column[]
  chosen: QueueRow[]
  /** Absent: nothing is done to lines here. */
  onChoose?: (rows: QueueRow[]) => void
  isSearch: boolean
  isStale: boolean
  language: Language
  t: QueueTexts
}

/** The lines of the queue; the receipt opens the case. */
export function QueueTable({ rows, query, shown, chosen, onChoose, isSearch, isStale, language, t }: Props) {
  if (rows.length === 0) return <p className="queue__empty">{isSearch ? t.nothingFound : `${t.empty} ${isNarrowed(query) ? t.emptyHint : t.emptyView}`}</p>
  const free = rows.filter(isFree).slice(0, 50)
  const isOn = (row: QueueRow): boolean => chosen.some(({ id }) => id === row.id)
  const toggle = (row: QueueRow): void => onChoose?.(isOn(row) ? chosen.filter(({ id }) => id !== row.id) : [...chosen, row])
  return (
    <div className="queue__scroll" tabIndex={0} role="region" aria-label={t.title}>
      <table className="queue__table" data-stale={isStale}>
        <thead>
          <tr>
            {onChoose && (
              <td>
                <label className="queue__check">
                  <input type="checkbox" aria-label={t.chooseAll} checked={free.length > 0 && free.every(isOn)} disabled={free.length === 0} onChange={({ target }) => onChoose(target.checked ? free : [])} />
                </label>
              </td>
            )}
            {shown.map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={isOn(row)} data-locked={Boolean(row.claimedBy) && !row.isMine}>
              {onChoose && (
                <td>
                  <label className="queue__check">
                    <input type="checkbox" aria-label={fill(t.choose, { name: row.name })} checked={isOn(row)} disabled={!isFree(row) || (chosen.length >= 50 && !isOn(row))} onChange={() => toggle(row)} />
                  </label>
                </td>
              )}
              {shown.map((column) => (
                <Cell key={column} column={column} row={row} query={query} language={language} t={t} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What may be approved along with others: a waiting case that no colleague holds. */
function isFree({ status, isMine }: QueueRow): boolean {
  return status === 'submitted' || (status === 'reviewing' && isMine)
}

function Cell({ column, row, query, language, t }: { column: Column; row: QueueRow; query: QueueQuery; language: Language; t: QueueTexts }) {
  const common = texts(language)
  if (column === 'name') return <th scope="row">{row.name}</th>
  if (column === 'receipt') {
    return (
      <td className="review__number">
        <a href={caseLink(row.id, query)}>{row.receipt}</a>
      </td>
    )
  }
  if (column === 'kind') return <td>{row.isTransfer ? t.kinds.transfer : t.kinds[row.kind]}</td>
  if (column === 'items') return <td className="queue__items">{itemsOf(row, t) || common.empty}</td>
  if (column === 'bureau') return <td>{row.bureau ?? common.empty}</td>
  if (column === 'submittedAt') return <td className="review__number">{row.submittedAt ? moment(row.submittedAt) : common.empty}</td>
  if (column === 'remaining') return <td>{row.remaining === undefined ? <span className="queue__done">{row.dueOn ?? common.empty}</span> : <Left row={row} remaining={row.remaining} language={language} t={t} />}</td>
  if (column === 'status') {
    return (
      <td>
        <span className="review__status" data-status={row.status}>
          {common.statuses[row.status]}
        </span>
        {row.firstSignedBy && row.remaining !== undefined && <span className="queue__signed">{fill(t.signed, { name: row.firstSignedBy })}</span>}
      </td>
    )
  }
  return <td>{row.claimedBy === undefined ? <span className="queue__done">{common.empty}</span> : <span className="queue__claim">{row.isMine ? t.me : row.claimedBy}</span>}</td>
}

function Left({ row, remaining, language, t }: { row: QueueRow; remaining: number; language: Language; t: QueueTexts }) {
  const { text, urgency } = remainingText(remaining, texts(language))
  return (
    <span className="review__left" data-urgency={urgency} title={fill(t.dueOn, { day: row.dueOn ?? '' })}>
      {text}
    </span>
  )
}

function itemsOf({ items, section }: QueueRow, t: QueueTexts): string {
  const few = items.slice(0, 3).join('、') + (items.length > 3 ? ` +${items.length - 3}` : '')
  return few || (section ? (t.sections[section] ?? '') : '')
}
