import type { PayloadRequest } from 'payload'
import { contentStanding, type Piece } from '../../../api/staff/content/standing.ts'
import { moment } from '../moment.ts'
import { fill, type Texts } from '../locales/texts.ts'

const at = (collection: string, id = '') => `/admin/collections/${collection}${id && `/${id}`}`
const wanted = (['ningbo', 'zhejiang'] as const).flatMap((portal) => (['registration', 'change'] as const).map((kind) => ({ portal, kind })))
const kinds = ['tips', 'evidence-kinds', 'message-templates', 'return-reasons', 'working-days'] as const

/** Where content stands for those who write it: what is drafted, what waits for its time, what was published; and the way to each kind. */
export async function EditorStart({ req, t }: { req: PayloadRequest; t: Texts }) {
  const { docs } = await req.payload.find({ collection: 'notices', select: { title: true, portal: true, kind: true, edition: true, updatedAt: true, _status: true }, depth: 0, limit: 10, pagination: false, overrideAccess: false, req })
  const { drafts, scheduled, published } = await contentStanding(req)
  return (
    <>
      <h2>{t.start.noticesTitle}</h2>
      <p className="start__note">{t.start.noticesHint}</p>
      <ul className="start__cards">
        {wanted.map(({ portal, kind }) => {
          const notice = docs.find((one) => one.portal === portal && one.kind === kind)
          return (
            <li key={portal + kind}>
              <a href={notice ? at('notices', notice.id) : `${at('notices')}/create`}>
                <span>{t.start.portals[portal]}</span>
                <strong>{t.start.noticeKinds[kind]}</strong>
                <span>{notice ? `${fill(t.start.edition, { n: notice.edition ?? 0 })} · ${fill(t.start.updated, { at: moment(notice.updatedAt) })}` : t.start.newNotice}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <div className="start__columns">
        <Pieces title={t.start.scheduled} none={t.start.noneScheduled} pieces={scheduled} t={t} />
        <Pieces title={t.start.drafts} none={t.start.noDrafts} pieces={drafts} t={t} />
        <Pieces title={t.start.published} none={t.start.nonePublished} pieces={published} t={t} />
      </div>
      <h2>{t.start.moreContent}</h2>
      <ul className="start__cards">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={at(kind)}>
              <strong>{t.start.contents[kind].title}</strong>
              <span>{t.start.contents[kind].hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Pieces({ title, none, pieces, t }: { title: string; none: string; pieces: Piece[]; t: Texts }) {
  return (
    <section>
      <h2>{title}</h2>
      {pieces.length === 0 && <p className="start__note">{none}</p>}
      <ul className="start__pieces">
        {pieces.map(({ collection, id, title, portal, at: when, publishAt }) => (
          <li key={collection + id}>
            <a href={at(collection, id)}>
              <span>{t.start.contents[collection].title}</span>
              <strong>{portal ? `${t.start.portals[portal]} · ${title}` : title}</strong>
              <span>{publishAt ? fill(t.start.goesOut, { at: moment(publishAt) }) : moment(when)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
