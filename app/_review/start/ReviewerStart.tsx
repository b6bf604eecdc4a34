import type { PayloadRequest, Where } from 'payload'
import { leavingCases } from '../../../api/staff/leavingCases.ts'
import { remainingWorkingDays } from '../../../api/staff/remainingWorkingDays.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { moment, today } from '../moment.ts'
import { remainingText } from '../remaining.ts'
import { fill, type Texts } from '../locales/texts.ts'
import type { StartTexts } from './locales/texts.ts'

const list = '/admin/collections/change-requests'
const open: Where = { isWaiting: { equals: true } }

type Props = { req: PayloadRequest; member: { id: string | number; role: string; authority?: unknown; register?: string | null }; t: Texts; start: StartTexts }

/** What waits for a reviewer, or in a register: figures that open the list behind them, and the cases waiting longest. */
export async function ReviewerStart({ req, member, t, start }: Props) {
  // Who looks after a register decides nothing: no case is theirs, and none leaves them.
  const decides = member.role !== 'registerAdministrator'
  if (decides && !member.authority) return <p className="start__note">{start.noBureau}</p>
  if (!decides && !member.register) return <p className="start__note">{start.noRegister}</p>
  const day = today()
  const figures = [
    { label: start.waiting, count: await count(req, open), query: '' },
    { label: start.overdue, count: await count(req, { and: [{ ...open }, { dueOn: { less_than: day } }] }), query: 'view=overdue', isPressing: true },
    { label: start.dueToday, count: await count(req, { and: [{ ...open }, { dueOn: { equals: day } }] }), query: `due=${day}` },
    ...(decides ? [{ label: start.mine, count: await count(req, { and: [{ status: { equals: 'reviewing' } }, { claimedBy: { equals: String(member.id) } }] }), query: 'view=mine' }] : []),
  ]
  const cases = await oldest(req)
  const leaving = decides ? (await leavingCases(req)).slice(0, 10) : []
  return (
    <>
      {!decides && member.register && <p className="start__note">{fill(start.ofRegister, { register: t.registers[member.register as 'ningbo' | 'zhejiang'] })}</p>}
      <ul className="start__figures">
        {figures.map(({ label, count, query, isPressing }) => (
          <li key={label}>
            <a href={`${list}${query && `?${query}`}`} data-pressing={isPressing && count > 0}>
              <strong>{count}</strong> {label}
            </a>
          </li>
        ))}
      </ul>
      <h2>{start.oldest}</h2>
      {cases.length === 0 && (
        <p className="start__note">
          {start.nothing} {start.nothingHint}
        </p>
      )}
      <ul className="start__cases">
        {cases.map(({ id, applicantName, receipt, kind, submittedAt, dueOn, claimedByName }) => {
          const left = dueOn ? remainingText(remainingWorkingDays(dueOn, day), t) : undefined
          return (
            <li key={id}>
              <a href={`${list}/${id}`}>
                <strong>{applicantName}</strong>
                <span>{t.kinds[kind]}</span>
                <span className="review__number">{receipt}</span>
                <span>{submittedAt && moment(submittedAt)}</span>
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
      <p className="start__buttons">
        <a className="review__button is-primary" href={list}>
          {start.openQueue}
        </a>
        <a className="review__button" href="/admin/figures">
          {start.openFigures}
        </a>
      </p>
      {leaving.length > 0 && (
        <>
          <h2>{start.leaving}</h2>
          <p className="start__note">{start.leavingHint}</p>
          <ul className="start__cases">
            {leaving.map(({ id, name, idNumberMasked, from, to, status, submittedAt }) => (
              <li key={id}>
                <div className="start__case">
                  <strong>{name}</strong>
                  <span className="review__number">{idNumberMasked}</span>
                  <span>
                    {from} → {to}
                  </span>
                  <span>{submittedAt && moment(submittedAt)}</span>
                  <span>{t.statuses[status]}</span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

async function count(req: PayloadRequest, where: Where): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection: 'change-requests', where, overrideAccess: false, req })
  return totalDocs
}

async function oldest(req: PayloadRequest): Promise<ChangeRequest[]> {
  const { docs } = await req.payload.find({
    collection: 'change-requests',
    where: { ...open },
    sort: 'submittedAt',
    select: { applicantName: true, receipt: true, kind: true, submittedAt: true, dueOn: true, claimedByName: true },
    depth: 0,
    limit: 10,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as ChangeRequest[]
}
