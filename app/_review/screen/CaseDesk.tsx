'use client'
import { useState } from 'react'
import { ActionBar, type BarMode } from './ActionBar.tsx'
import { CaseHead } from './CaseHead.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { Evidence } from './Evidence.tsx'
import { FindingList } from './FindingList.tsx'
import { HandOverPanel } from './HandOverPanel.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { Notices } from './Notices.tsx'
import { ReturnPanel } from './ReturnPanel.tsx'
import { sentRemarks, type ReturnDraft } from './returnDraft.ts'
import { SectionList } from './SectionList.tsx'
import { Timeline } from './Timeline.tsx'
import type { Step, useDecision } from './useDecision.ts'
import { useEvidence } from './useEvidence.ts'
import { useKeys } from './useKeys.ts'
import { fill, texts, type Language } from '../locales/texts.ts'
import './screen.css'

const nothingMarked: ReturnDraft = { reason: '', fields: [], files: [], remarks: {} }

type Props = Omit<ReturnType<typeof useDecision>, 'turnTo'> & {
  onOpen: (id: string | undefined) => void
  /** What was decided, in words, and the case to look at next. */
  onDecided: (said: string, next: string | undefined) => Promise<void>
  language: Language
}

/** One case: what was stated on the left, the papers on the right, the steps below. */
export function CaseDesk({ current, failure, isWorking, take, refresh, onOpen, onDecided, language }: Props) {
  const t = texts(language)
  const evidence = useEvidence(current)
  const [mode, setMode] = useState<BarMode>('steps')
  const [draft, setDraft] = useState(nothingMarked)
  const [accepted, setAccepted] = useState<string[]>([])
  const [ticked, setTicked] = useState<string[]>([])
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const canDecide = current.can.decide || current.can.claim

  const step = async (kind: Step, body: object = {}): Promise<void> => {
    const answer = await take(kind, body)
    if (!answer) return setMode((now) => (now === 'approving' ? 'steps' : now))
    if (kind === 'claim' || kind === 'release') return
    setMode('steps')
    const said = { approve: answer.case.status === 'approved' ? t.actions.approved : t.actions.signed, return: t.actions.returned, 'hand-over': t.actions.handedOver }[kind]
    await onDecided(fill(said, { name: current.applicantName, receipt: current.receipt }), answer.next)
  }

  const approve = (): Promise<void> => step('approve', accepted.length > 0 ? { accept: accepted } : {})
  const accept = (field: string, isAccepted: boolean): void => setAccepted((fields) => (isAccepted ? [...fields, field] : fields.filter((one) => one !== field)))
  const toggle = (path: string): void => setTicked((paths) => (paths.includes(path) ? paths.filter((one) => one !== path) : [...paths, path]))
  const ticks = canDecide ? { of: evidence.path, on: ticked, toggle } : undefined
  const close = (): void => (mode === 'steps' ? evidence.select(undefined) : setMode('steps'))
  const atRest = (act: () => void) => (mode === 'steps' ? act : undefined)

  useKeys({
    ...evidence.keys,
    x: evidence.selected && ticks?.of.includes(evidence.selected) ? () => toggle(evidence.selected!) : undefined,
    a: current.can.approve ? atRest(() => setMode('approving')) : undefined,
    r: canDecide ? atRest(() => setMode('returning')) : undefined,
    h: current.can.handOver ? atRest(() => setMode('handing')) : undefined,
    c: current.can.claim || current.can.takeOver ? () => void step('claim') : undefined,
    j: current.next ? atRest(() => onOpen(current.next)) : undefined,
    k: current.previous ? atRest(() => onOpen(current.previous)) : undefined,
    Enter: mode === 'approving' ? () => void approve() : undefined,
    Escape: isHelpOpen ? undefined : close,
    '?': () => setIsHelpOpen(true),
  })

  return (
    <div className="review" data-mode={mode}>
      <div className="review__case">
        <CaseHead detail={current} t={t} />
        <Notices detail={current} t={t} />
        <FindingList detail={current} language={language} />
        {ticks && ticks.of.length > 0 && (
          <p className="review__ticked" role="status">
            {fill(t.screen.ticked, { n: ticked.length, total: ticks.of.length })}
          </p>
        )}
        <ChangeTable language={language} detail={current} accepted={accepted} onAccept={canDecide ? accept : undefined} selected={evidence.selected} ticks={ticks} onSelect={evidence.select} t={t} />
        <SectionList sections={current.sections} t={t} reveal={{ collection: 'change-requests', id: current.id, language }} marked={mode === 'returning' ? draft.fields : current.returned?.fields} selected={evidence.selected} ticks={current.items.length > 0 ? undefined : ticks} onSelect={evidence.select} />
        <Timeline steps={current.timeline} t={t} />
      </div>
      <div className="review__papers">
        <Evidence files={current.files} chosen={evidence.chosen} onChoose={evidence.choose} compared={evidence.compared} view={evidence.view} onZoom={evidence.zoom} onTurn={evidence.turn} t={t} />
      </div>
      <div className="review__foot">
        {failure && (
          <div className="review__failure" role="alert">
            {t.errors[failure] ?? t.errors.internal}{' '}
            <button type="button" className="review__button" onClick={() => void refresh()}>
              {t.actions.refresh}
            </button>
          </div>
        )}
        {mode === 'returning' && <ReturnPanel detail={current} draft={draft} onChange={setDraft} onSubmit={() => void step('return', { ...draft, remarks: sentRemarks(draft) })} onCancel={() => setMode('steps')} isWorking={isWorking} t={t} />}
        {mode === 'handing' && <HandOverPanel detail={current} onSubmit={(handing) => void step('hand-over', handing)} onCancel={() => setMode('steps')} isWorking={isWorking} t={t} />}
        {(mode === 'steps' || mode === 'approving') && <ActionBar detail={current} mode={mode} isWorking={isWorking} onStep={(kind) => void (kind === 'approve' ? approve() : step(kind))} onMode={setMode} onOpen={onOpen} onHelp={() => setIsHelpOpen(true)} t={t} />}
      </div>
      {isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} t={t} />}
    </div>
  )
}
