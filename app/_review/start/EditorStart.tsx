import type { PayloadRequest } from 'payload'
import { moment } from '../moment.ts'
import { fill, type Texts } from '../locales/texts.ts'

const list = '/admin/collections/notices'
const wanted = (['ningbo', 'zhejiang'] as const).flatMap((portal) => (['registration', 'change'] as const).map((kind) => ({ portal, kind })))

/** The notices of both portals for those who write them, the missing ones too. */
export async function EditorStart({ req, t }: { req: PayloadRequest; t: Texts }) {
  const { docs } = await req.payload.find({
    collection: 'notices',
    select: { title: true, portal: true, kind: true, edition: true, updatedAt: true },
    depth: 0,
    limit: 10,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (
    <>
      <h2>{t.start.noticesTitle}</h2>
      <p className="start__note">{t.start.noticesHint}</p>
      <ul className="start__cards">
        {wanted.map(({ portal, kind }) => {
          const notice = docs.find((one) => one.portal === portal && one.kind === kind)
          return (
            <li key={portal + kind}>
              <a href={notice ? `${list}/${notice.id}` : `${list}/create`}>
                <span>{t.start.portals[portal]}</span>
                <strong>{t.start.noticeKinds[kind]}</strong>
                <span>{notice ? `${fill(t.start.edition, { n: notice.edition ?? 1 })} · ${fill(t.start.updated, { at: moment(notice.updatedAt) })}` : t.start.newNotice}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
