import type { BeforeListTableServerProps } from 'payload'
import { today } from '../moment.ts'
import { texts } from '../locales/texts.ts'

const list = '/admin/collections/change-requests'

/** Views of the queue one press away: to decide, claimed by me, overdue, decided, all. */
export function QueueTabs({ i18n, user, searchParams, data }: BeforeListTableServerProps) {
  const t = texts(i18n.language)
  const tabs = queueTabs(String(user?.id ?? ''))
  const current = JSON.stringify(Object.entries(searchParams ?? {}).filter(([key]) => key.startsWith('where')))
  return (
    <>
      {searchParams?.notFound && (
        <p className="queue__missing" role="status">
          {t.errors['not-found']}
        </p>
      )}
      <nav className="queue__tabs" aria-label={t.queue}>
        {tabs.map(({ id, query }) => (
          <a key={id} href={`${list}${query && `?${query}`}`} aria-current={current === JSON.stringify([...new URLSearchParams(query)]) ? 'page' : undefined}>
            {t.tabs[id]}
          </a>
        ))}
      </nav>
      {data.docs.length === 0 && <p className="queue__empty">{searchParams?.search ? t.nothingFound : t.nothingHere}</p>}
    </>
  )
}

type Tab = { id: 'open' | 'mine' | 'overdue' | 'decided' | 'all'; query: string }

/** The queries of the queue's views; the open cases are what the list shows when nothing is asked (`openByDefault`). */
export function queueTabs(member: string): Tab[] {
  const open = { 'where[and][0][isWaiting][equals]': 'true' }
  const query = (conditions: { [key: string]: string }): string => new URLSearchParams(conditions).toString()
  return [
    { id: 'open', query: '' },
    { id: 'mine', query: query({ 'where[and][0][status][equals]': 'reviewing', 'where[and][1][claimedBy][equals]': member }) },
    { id: 'overdue', query: query({ ...open, 'where[and][1][dueOn][less_than]': today() }) },
    { id: 'decided', query: query({ 'where[and][0][status][in][0]': 'approved', 'where[and][0][status][in][1]': 'returned', 'where[and][0][status][in][2]': 'applied' }) },
    { id: 'all', query: query({ 'where[and][0][receipt][exists]': 'true' }) },
  ]
}
