'use client'
import { SetStepNav, toast, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { ActionBar, type BarMode } from './ActionBar.tsx'
import type { CaseDetail } from './case.ts'
import { CaseHead } from './CaseHead.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { Evidence } from './Evidence.tsx'
import { FindingList } from './FindingList.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { ReturnPanel, type ReturnDraft } from './ReturnPanel.tsx'
import { SectionList } from './SectionList.tsx'
import { Timeline } from './Timeline.tsx'
import { useDecision, type Step } from './useDecision.ts'
import { useEvidence } from './useEvidence.ts'
import { useKeys } from './useKeys.ts'
import { fill, texts, type Language } from '../locales/texts.ts'

const queue = '/admin/collections/change-requests'
const nothingMarked: ReturnDraft = { reason: '', fields: [], files: [] }

/** The screen on which a case is decided: what was stated on the left, the papers on the right, the steps below. */
export function ReviewScreen({ initial, language }: { initial: CaseDetail; language: Language }) {
  const t = texts(language)
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { current, failure, isWorking, take, refresh } = useDecision(initial)
  const evidence = useEvidence(current)
  const [mode, setMode] = useState<BarMode>('steps')
  const [draft, setDraft] = useState(nothingMarked)
  const [accepted, setAccepted] = useState<string[]>([])
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const canDecide = current.can.decide || current.can.claim

  const open = useCallback((id: string | undefined) => startRouteTransition(() => router.push(id ? `${queue}/${id}` : queue)), [router, startRouteTransition])

  const step = async (kind: Step, body: object = {}): Promise<void> => {
    const answer = await take(kind, body)
    if (!answer) return setMode((now) => (now === 'approving' ? 'steps' : now))
    if (kind !== 'approve' && kind !== 'return') return
    setMode('steps')
    toast.success(fill(kind === 'approve' ? t.actions.approved : t.actions.returned, { name: current.applicantName, receipt: current.receipt }))
    if (!answer.next) toast.info(t.actions.lastOfQueue)
    open(answer.next)
  }

  const approve = (): Promise<void> => step('approve', accepted.length > 0 ? { accept: accepted } : {})
  const accept = (field: string, isAccepted: boolean): void => setAccepted((fields) => (isAccepted ? [...fields, field] : fields.filter((one) => one !== field)))

  const close = (): void => (mode === 'steps' ? evidence.select(undefined) : setMode('steps'))
  useKeys({
    ...evidence.keys,
    a: canDecide && mode === 'steps' ? () => setMode('approving') : undefined,
    r: canDecide && mode === 'steps' ? () => setMode('returning') : undefined,
    c: current.can.claim || current.can.takeOver ? () => void step('claim') : undefined,
    j: mode === 'steps' && current.next ? () => open(current.next) : undefined,
    k: mode === 'steps' && current.previous ? () => open(current.previous) : undefined,
    Enter: mode === 'approving' ? () => void approve() : undefined,
    Escape: isHelpOpen ? undefined : close,
    '?': () => setIsHelpOpen(true),
  })

  return (
    <div className="review" data-mode={mode}>
      <SetStepNav nav={[{ label: t.queue, url: queue }, { label: current.receipt }]} />
      <div className="review__case">
        <CaseHead detail={current} t={t} />
        <FindingList detail={current} language={language} />
        <ChangeTable language={language} detail={current} accepted={accepted} onAccept={canDecide ? accept : undefined} selected={evidence.selected} onSelect={evidence.select} t={t} />
        <SectionList sections={current.sections} t={t} reveal={{ collection: 'change-requests', id: current.id, language }} marked={mode === 'returning' ? draft.fields : current.returned?.fields} selected={evidence.selected} onSelect={evidence.select} />
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
        {mode === 'returning' && (
          <ReturnPanel detail={current} draft={draft} onChange={setDraft} onSubmit={() => void step('return', draft)} onCancel={() => setMode('steps')} isWorking={isWorking} t={t} />
        )}
        {mode !== 'returning' && <ActionBar detail={current} mode={mode} isWorking={isWorking} onStep={(kind) => void (kind === 'approve' ? approve() : step(kind))} onMode={setMode} onOpen={open} onHelp={() => setIsHelpOpen(true)} t={t} />}
      </div>
      {isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} t={t} />}
    </div>
  )
}
