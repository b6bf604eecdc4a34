import type { PayloadRequest } from 'payload'
import type { Standing } from '../../../api/staff/figures/standing.ts'
import { inScope, type Scope } from '../../../api/staff/figures/scopes.ts'
import { remainingWorkingDays } from '../../../api/staff/remainingWorkingDays.ts'
import type { FigureTexts } from '../locales/figures.ts'
import { fill, type Texts } from '../locales/texts.ts'
import { remainingText } from '../remaining.ts'
import { queueOf } from './links.ts'

const shown = 10

/** The cases past their last day or near it, the most pressing first. */
export async function PressingCases({ req, scope, now, t, all }: { req: PayloadRequest; scope: Scope; now: Standing; t: FigureTexts; all: Texts }) {
  const { docs } = await req.payload.find({
    collection: 'change-requests',
    where: { and: [{ isWaiting: { equals: true } }, inScope(scope), { dueOn: { less_than_equal: now.soonUpTo } }] },
    sort: 'dueOn',
    select: { applicantName: true, receipt: true, kind: true, dueOn: true, claimedByName: true },
    depth: 0,
    limit: shown,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return <p className="start__note">{t.noPressing}</p>
  return (
    <>
      <ul className="start__cases figures__cases">
        {docs.map(({ id, applicantName, receipt, kind, dueOn, claimedByName }) => {
          const left = dueOn ? remainingText(remainingWorkingDays(dueOn, now.today), all) : undefined
          return (
            <li key={id}>
              <a href={`/admin/collections/change-requests/${id}`}>
                <strong>{applicantName}</strong>
                <span>{all.kinds[kind]}</span>
                <span className="review__number">{receipt}</span>
                <span className="queue__claim">{claimedByName}</span>
                {left && (
                  <span className="review__left" data-urgency={left.urgency}>
                    {left.text}
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ul>
      {now.overdue + now.dueSoon > shown && (
        <p>
          <a href={queueOf(scope, { upTo: now.soonUpTo })}>{fill(t.all, { n: now.overdue + now.dueSoon })}</a>
        </p>
      )}
    </>
  )
}
