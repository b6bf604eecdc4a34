'use client'
import { useEffect, useRef, useState } from 'react'
import type { ApprovedLine } from '../../../api/staff/bulk/approveMany.ts'
import type { PreviewLine } from '../../../api/staff/bulk/previewMany.ts'
import type { QueueRow } from '../../../api/staff/queue/queueRow.ts'
import { callStaff } from '../callStaff.ts'
import { fill } from '../locales/texts.ts'
import type { QueueTexts } from './locales/texts.ts'

/** Cases that are approved by one call. */
const few = 4

type Props = { rows: QueueRow[]; onClose: () => void; onDone: () => void; t: QueueTexts }

/** Approving several cases: first what would happen to which, then the doing, then what became of each. */
export function BulkPanel({ rows, onClose, onDone, t }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [lines, setLines] = useState<PreviewLine[]>()
  const [results, setResults] = useState<ApprovedLine[]>()
  const [failure, setFailure] = useState<string>()
  const [isWorking, setIsWorking] = useState(false)
  const [progress, setProgress] = useState(0)
  const names = new Map(rows.map(({ id, name, receipt }) => [id, `${name}（${receipt}）`]))
  const say = (code: string | undefined): string => t.obstacles[code ?? 'internal'] ?? t.obstacles.internal!

  useEffect(() => {
    dialog.current?.showModal()
    void callStaff<{ lines: PreviewLine[] }>('queue/preview', { cases: rows.map(({ id, rev }) => ({ id, rev })) }).then((result) => (result.ok ? setLines(result.data.lines) : setFailure(result.code)))
  }, [rows])

  const ready = lines?.filter(({ obstacle }) => !obstacle) ?? []
  const skipped = lines?.filter(({ obstacle }) => obstacle) ?? []
  const approve = async (): Promise<void> => {
    setIsWorking(true)
    const done: ApprovedLine[] = []
    // A few at a time: one sees how far it has come, and a connection that breaks costs little.
    for (let from = 0; from < ready.length; from += few) {
      const result = await callStaff<{ lines: ApprovedLine[] }>('queue/approve', { cases: ready.slice(from, from + few).map(({ id, rev }) => ({ id, rev })) })
      if (!result.ok) {
        setFailure(result.code)
        break
      }
      done.push(...result.data.lines)
      setProgress(done.length)
    }
    setIsWorking(false)
    setResults(done)
  }
  const close = (): void => (results ? onDone() : onClose())

  return (
    <dialog ref={dialog} className="queue__bulk" aria-labelledby="bulk-title" onClose={close}>
      <h2 id="bulk-title">{t.bulk.title}</h2>
      <div aria-live="polite">
        {failure && <p role="alert">{t.errors[failure] ?? t.errors.internal}</p>}
        {!lines && !failure && <p>{t.bulk.reading}</p>}
        {lines && !results && (
          <>
            <p>{ready.length > 0 ? fill(t.bulk.ready, { n: ready.length }) : t.bulk.nothingReady}</p>
            <Lines lines={ready.map(({ id }) => [id, names.get(id) ?? ''])} />
            {skipped.length > 0 && <p>{fill(t.bulk.skipped, { n: skipped.length })}</p>}
            <Lines lines={skipped.map(({ id, obstacle }) => [id, `${names.get(id) ?? ''}：${say(obstacle)}`])} />
            {ready.length > 0 && <p className="queue__done">{t.bulk.note}</p>}
          </>
        )}
        {results && <Results results={results} names={names} say={say} t={t} />}
      </div>
      <div className="queue__bulkFoot">
        <button type="button" className="review__button" onClick={() => dialog.current?.close()} disabled={isWorking}>
          {results ? t.bulk.close : t.bulk.cancel}
        </button>
        {lines && !results && ready.length > 0 && (
          <button type="button" className="review__button is-primary" onClick={() => void approve()} disabled={isWorking}>
            {isWorking ? `${t.bulk.working} ${progress}/${ready.length}` : fill(t.bulk.confirm, { n: ready.length })}
          </button>
        )}
      </div>
    </dialog>
  )
}

function Results({ results, names, say, t }: { results: ApprovedLine[]; names: Map<string, string>; say: (code?: string) => string; t: QueueTexts }) {
  const of = (outcome: ApprovedLine['outcome']): ApprovedLine[] => results.filter((line) => line.outcome === outcome)
  return (
    <>
      <p>{fill(t.bulk.done, { n: of('approved').length })}</p>
      {of('signed').length > 0 && <p>{fill(t.bulk.doneSigned, { n: of('signed').length })}</p>}
      {of('skipped').length > 0 && <p>{fill(t.bulk.doneSkipped, { n: of('skipped').length })}</p>}
      <Lines lines={of('skipped').map(({ id, code }) => [id, `${names.get(id) ?? ''}：${say(code)}`])} />
    </>
  )
}

function Lines({ lines }: { lines: [string, string][] }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(([id, text]) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
