import type { PayloadRequest } from 'payload'
import { contentStanding, type Piece } from '../../../api/staff/content/standing.ts'
import { moment } from '../moment.ts'
import { fill } from '../locales/texts.ts'
import type { StartTexts } from './locales/texts.ts'

const at = (collection: string, id = '') => `/admin/collections/${collection}${id && `/${id}`}`
const wanted = (['ningbo', 'zhejiang'] as const).flatMap((portal) => (['registration', 'change'] as const).map((kind) => ({ portal, kind })))
const kinds = ['tips', 'evidence-kinds', 'message-templates', 'return-reasons', 'working-days'] as const

/** Where content stands for those who write it: what is drafted, what waits for its time, what was published; and the way to each kind. */
export async function EditorStart({ req, start }: { req: PayloadRequest; start: StartTexts }) {
  const { docs } = await req.payload.find({ collection: 'notices', select: { title: true, portal: true, kind: true, edition: true, updatedAt: true, _status: true }, depth: 0, limit: 10, pagination: false, overrideAccess: false, req })
  const { drafts, scheduled, published } = await contentStanding(req)
  return (
    <>
      <h2>{start.noticesTitle}</h2>
      <p className="start__note">{start.noticesHint}</p>
      <ul className="start__cards">
        {wanted.map(({ portal, kind }) => {
          const notice = docs.find((one) => one.portal === portal && one.kind === kind)
          return (
            <li key={portal + kind}>
              <a href={notice ? at('notices', notice.id) : `${at('notices')}/create`}>
                <span>{start.portals[portal]}</span>
                <strong>{start.noticeKinds[kind]}</strong>
                <span>{notice ? `${fill(start.edition, { n: notice.edition ?? 0 })} · ${fill(start.updated, { at: moment(notice.updatedAt) })}` : start.newNotice}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <div className="start__columns">
        <Pieces title={start.scheduled} none={start.noneScheduled} pieces={scheduled} start={start} />
        <Pieces title={start.drafts} none={start.noDrafts} pieces={drafts} start={start} />
        <Pieces title={start.published} none={start.nonePublished} pieces={published} start={start} />
      </div>
      <h2>{start.moreContent}</h2>
      <ul className="start__cards">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={at(kind)}>
              <strong>{start.contents[kind].title}</strong>
              <span>{start.contents[kind].hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Pieces({ title, none, pieces, start }: { title: string; none: string; pieces: Piece[]; start: StartTexts }) {
  return (
    <section>
      <h2>{title}</h2>
      {pieces.length === 0 && <p className="start__note">{none}</p>}
      <ul className="start__pieces">
        {pieces.map(({ collection, id, title, portal, at: when, publishAt }) => (
          <li key={collection + id}>
            <a href={at(collection, id)}>
              <span>{start.contents[collection].title}</span>
              <strong>{portal ? `${start.portals[portal]} · ${title}` : title}</strong>
              <span>{publishAt ? fill(start.goesOut, { at: moment(publishAt) }) : moment(when)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
