'use client'
import type { CaseDetail } from './case.ts'
import type { Step } from './useDecision.ts'
import { fill, type Texts } from '../locales/texts.ts'

/** What the bar shows: the steps at hand, or the question before an approval. */
export type BarMode = 'steps' | 'approving' | 'returning' | 'handing'

type Props = {
  detail: CaseDetail
  mode: BarMode
  isWorking: boolean
  onStep: (step: Step) => void
  onMode: (mode: BarMode) => void
  onOpen: (id: string | undefined) => void
  onHelp: () => void
  t: Texts
}

/** The bar that is always in reach: claim, approve, return, and the way to the next case. */
export function ActionBar({ detail, mode, isWorking, onStep, onMode, onOpen, onHelp, t }: Props) {
  const { can, claim, status, previous, next } = detail
  const canDecide = can.decide || can.claim
  if (mode === 'approving') {
    return (
      <div className="review__bar" role="group">
        <p className="review__question">{fill(detail.fourEyes && !detail.fourEyes.signedBy ? t.actions.confirmSign : t.actions.confirmApprove, { name: detail.applicantName })}</p>
        <button type="button" className="review__button" onClick={() => onMode('steps')} disabled={isWorking}>
          {t.actions.cancel} <kbd>Esc</kbd>
        </button>
        <button type="button" className="review__button is-primary" onClick={() => onStep('approve')} disabled={isWorking}>
          {isWorking ? t.actions.working : t.actions.confirm} <kbd>Enter</kbd>
        </button>
      </div>
    )
  }
  return (
    <div className="review__bar" role="group">
      <button type="button" className="review__button is-quiet" onClick={() => onOpen(previous)} disabled={!previous}>
        ‹ {t.actions.previous} <kbd>k</kbd>
      </button>
      <button type="button" className="review__button is-quiet" onClick={() => onOpen(next)} disabled={!next}>
        {t.actions.next} › <kbd>j</kbd>
      </button>
      <button type="button" className="review__button is-quiet" onClick={onHelp}>
        {t.actions.keys} <kbd>?</kbd>
      </button>
      <span className="review__space" />
      {!canDecide && (
        <p className="review__question">
          {status === 'reviewing' && claim ? fill(t.actions.waitingForColleague, { name: claim.name }) : fill(t.actions.decided, { status: t.statuses[status] })}
        </p>
      )}
      {can.release && (
        <button type="button" className="review__button" onClick={() => onStep('release')} disabled={isWorking}>
          {t.actions.release}
        </button>
      )}
      {can.handOver && (
        <button type="button" className="review__button" onClick={() => onMode('handing')} disabled={isWorking}>
          {t.actions.handOver} <kbd>h</kbd>
        </button>
      )}
      {(can.claim || can.takeOver) && (
        <button type="button" className="review__button" onClick={() => onStep('claim')} disabled={isWorking}>
          {can.claim ? t.actions.claim : t.actions.takeOver} <kbd>c</kbd>
        </button>
      )}
      {canDecide && (
        <>
          <button type="button" className="review__button is-danger" onClick={() => onMode('returning')} disabled={isWorking} aria-expanded={mode === 'returning'}>
            {t.actions.return} <kbd>r</kbd>
          </button>
          {can.approve && (
            <button type="button" className="review__button is-primary" onClick={() => onMode('approving')} disabled={isWorking}>
              {t.actions.approve} <kbd>a</kbd>
            </button>
          )}
        </>
      )}
    </div>
  )
}
