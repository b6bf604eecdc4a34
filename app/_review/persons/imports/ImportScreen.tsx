'use client'
import { useEffect, useState } from 'react'
import type { ImportDetail } from '../../../../api/staff/persons/imports/describeImport.ts'
import { moment } from '../../moment.ts'
import { fill, type Language } from '../../locales/texts.ts'
import { callRecords } from '../callRecords.ts'
import { personTexts } from '../locales/texts.ts'
import { Progress } from '../Progress.tsx'
import { Failure } from '../Failure.tsx'
import { FindingTable } from './FindingTable.tsx'

/** How often it is asked how far an import has come, in milliseconds. */
const pace = 1_000

/** One import: how it stands, what came of its lines, what is wrong with some, and the next step. */
export function ImportScreen({ initial, language }: { initial: ImportDetail; language: Language }) {
  const t = personTexts(language)
  const [job, setJob] = useState(initial)
  const [failure, setFailure] = useState<string>()
  const isMoving = job.state === 'checking' || job.state === 'running'

  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(async () => {
      const result = await callRecords<ImportDetail>(`records/imports/${initial.id}`)
      if (result.ok) setJob(result.data)
    }, pace)
    return () => clearInterval(timer)
  }, [initial.id, isMoving])

  const steer = async (how: 'run' | 'stop'): Promise<void> => {
    setFailure(undefined)
    const result = await callRecords<ImportDetail>(`records/imports/${job.id}/${how}`, { body: {} })
    if (result.ok) setJob(result.data)
    else setFailure(result.code)
  }

  const sum = fill(['running', 'done'].includes(job.state) ? t.importing.came : t.importing.wouldBe, job.counts)
  return (
    <div className="persons">
      <header className="persons__head">
        <h1>{job.fileName}</h1>
        <a className="review__button" href="/admin/collections/imports">
          {t.importing.back}
        </a>
      </header>
      <ul className="review__facts">
        <li>
          <span className="persons__status">{t.importing.states[job.state]}</span>
        </li>
        <li>{t.registers[job.register]}</li>
        <li>{[job.staffName, moment(job.createdAt)].filter(Boolean).join(' · ')}</li>
        <li>{job.corrects ? t.importing.correcting : t.importing.reporting}</li>
      </ul>
      {job.failure && <p className="persons__failure">{t.importing.failures[job.failure] ?? t.errors.internal}</p>}
      {job.state === 'checking' && <Progress text={fill(t.importing.checkingAt, { lines: job.lines, share: Math.floor(job.share * 100) })} value={job.share} max={1} />}
      {job.state === 'running' && <Progress text={fill(t.importing.runningAt, { lines: job.lines, total: job.total ?? 0 })} value={job.lines} max={job.total} />}
      {job.state === 'checked' && <p>{t.importing.checkedHint}</p>}
      {job.state !== 'unreadable' && <p>{sum}</p>}
      <Failure code={failure} t={t} />
      <div className="persons__buttons">
        {job.state === 'checked' && job.counts.made + job.counts.corrected > 0 && (
          <button type="button" className="review__button is-primary" onClick={() => void steer('run')}>
            {t.importing.run}
          </button>
        )}
        {['checking', 'checked', 'running'].includes(job.state) && (
          <button type="button" className="review__button" onClick={() => void steer('stop')}>
            {t.importing.stop}
          </button>
        )}
        {job.findings.length > 0 && (
          <a className="review__button" href={`/api/records/imports/${job.id}/report`} download>
            {t.importing.report}
          </a>
        )}
      </div>
      <FindingTable findings={job.findings} t={t} />
    </div>
  )
}
