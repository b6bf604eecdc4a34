import type { PayloadRequest } from 'payload'
import { fill, type Texts } from '../locales/texts.ts'
import type { StartTexts } from './locales/texts.ts'

/** Accounts, bureaus and notices for those who run the system. */
export async function AdministratorStart({ req, t, start }: { req: PayloadRequest; t: Texts; start: StartTexts }) {
  const shared = { overrideAccess: false, req } as const
  // Without a condition MongoDB would answer from an estimate.
  const all = { id: { exists: true } }
  const staff = await req.payload.count({ collection: 'staff', where: all, ...shared })
  const bureaus = await req.payload.count({ collection: 'authorities', where: all, ...shared })
  const accepting = await req.payload.count({ collection: 'authorities', where: { accepting: { equals: true } }, ...shared })
  const cards = [
    { href: '/admin/collections/staff', title: start.accounts, hint: start.accountsHint, figure: fill(start.count, { n: staff.totalDocs }) },
    { href: '/admin/collections/authorities', title: t.bureaus, hint: start.bureausHint, figure: `${fill(start.count, { n: bureaus.totalDocs })} · ${fill(start.accepting, { n: accepting.totalDocs })}` },
    { href: '/admin/collections/notices', title: t.notices, hint: start.noticesHint, figure: '' },
  ]
  return (
    <>
      <p className="start__note">{start.noPersonalData}</p>
      <ul className="start__cards">
        {cards.map(({ href, title, hint, figure }) => (
          <li key={href}>
            <a href={href}>
              <strong>{title}</strong>
              <span>{hint}</span>
              <span>{figure}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
