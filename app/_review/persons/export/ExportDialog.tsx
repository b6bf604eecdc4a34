'use client'
import { useState } from 'react'
import { fill } from '../../locales/texts.ts'
import { Dialog } from '../Dialog.tsx'
import type { PersonTexts } from '../locales/texts.ts'
import { Progress } from '../Progress.tsx'
import type { Asked } from '../usePersons.ts'
import { Failure } from '../Failure.tsx'
import { useExport } from './useExport.ts'

type Props = { filter: Asked; total: number; canReveal: boolean; onClose: () => void; t: PersonTexts }

/** Exports what was found: the format, masked or in full with a reason, then how far it has come. */
export function ExportDialog({ filter, total, canReveal, onClose, t }: Props) {
  const [format, setFormat] = useState<'csv' | 'xlsx'>('xlsx')
  const [isFull, setIsFull] = useState(false)
  const [reason, setReason] = useState('')
  const { progress, failure, isOver, start } = useExport()
  return (
    <Dialog title={t.exporting.title} onClose={onClose}>
      <form onSubmit={(event) => (event.preventDefault(), void start({ ...filter, format, isFull, ...(isFull && { reason }) }))}>
        {progress ? (
          <>
            {progress.state === 'done' && <p role="status">{fill(t.exporting.done, { lines: progress.lines })}</p>}
            {['broken', 'expired'].includes(progress.state) && (
              <p className="persons__failure" role="alert">
                {t.exporting.broken}
              </p>
            )}
            {!isOver && <Progress text={progress.lines > 0 ? fill(t.exporting.progress, { lines: progress.lines, total: progress.total }) : t.exporting.waiting} value={progress.lines} max={progress.total} />}
          </>
        ) : (
          <>
            <p>{fill(t.exporting.what, { n: total })}</p>
            <fieldset className="persons__choices">
              <legend>{t.exporting.format}</legend>
              {(['xlsx', 'csv'] as const).map((one) => (
                <Choice key={one} name="format" label={t.exporting[one]} isOn={format === one} onChoose={() => setFormat(one)} />
              ))}
            </fieldset>
            <fieldset className="persons__choices">
              <legend>{t.exporting.numbers}</legend>
              <Choice name="numbers" label={t.exporting.masked} isOn={!isFull} onChoose={() => setIsFull(false)} />
              {canReveal && <Choice name="numbers" label={t.exporting.full} isOn={isFull} onChoose={() => setIsFull(true)} />}
            </fieldset>
            {isFull && (
              <div className="persons__field">
                <label htmlFor="export-reason">{t.exporting.reason}</label>
                <textarea id="export-reason" rows={3} required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
              </div>
            )}
          </>
        )}
        <Failure code={failure} t={t} />
        <div className="persons__buttons">
          <button type="button" className="review__button" onClick={onClose}>
            {t.close}
          </button>
          {!progress && (
            <button type="submit" className="review__button is-primary">
              {t.exporting.start}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function Choice({ name, label, isOn, onChoose }: { name: string; label: string; isOn: boolean; onChoose: () => void }) {
  return (
    <label>
      <input type="radio" name={name} checked={isOn} onChange={onChoose} /> {label}
    </label>
  )
}
