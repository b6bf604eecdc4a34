import { labelOf, type CaseDetail } from './case.ts'
import { fill, type Texts } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import { remainingText } from '../remaining.ts'

/** Whose case it is and how it stands: name, receipt, bureau, time left, claim; and why it came back before. */
export function CaseHead({ detail, t }: { detail: CaseDetail; t: Texts }) {
  const { applicantName, receipt, kind, section, sections, status, bureau, submittedAt, dueOn, remaining, claim, round, returned } = detail
  const title = sections.find((one) => one.section === section)?.title
  const left = remaining === undefined ? undefined : remainingText(remaining, t)
  return (
    <header className="review__head">
      <div className="review__title">
        <h1>{applicantName}</h1>
        <span className="review__status" data-status={status}>
          {t.statuses[status]}
        </span>
        {left && (
          <span className="review__left" data-urgency={left.urgency} title={t.remaining.hint}>
            {left.text}
          </span>
        )}
      </div>
      <ul className="review__facts">
        <li>{[t.kinds[kind], title].filter(Boolean).join(' · ')}</li>
        <li>
          {t.receipt} <span className="review__number">{receipt}</span>
        </li>
        {bureau && <li>{bureau}</li>}
        {submittedAt && (
          <li>
            {t.submitted} {moment(submittedAt)}
          </li>
        )}
        {dueOn && (
          <li>
            {t.due} {dueOn}
          </li>
        )}
        {claim && <li>{fill(claim.isMine ? t.claimedMine : t.claimed, { name: claim.name, at: claim.at && moment(claim.at) })}</li>}
      </ul>
      {returned && (
        <div className="review__returned">
          <p>
            <strong>{t.screen.returnedBefore}</strong> {returned.reason}
          </p>
          {returned.fields.length + returned.files.length > 0 && (
            <p>
              {t.screen.returnedFields}
              {[...returned.fields, ...returned.files].map((path) => labelOf(detail, path)).filter(Boolean).join('、')}
            </p>
          )}
          {status !== 'returned' && round > 1 && <p>{fill(t.screen.resubmitted, { n: round })}</p>}
        </div>
      )}
    </header>
  )
}
