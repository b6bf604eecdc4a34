import type { QueueCounts } from '../../../api/staff/queue/countQueue.ts'
import type { QueueTexts } from './locales/texts.ts'

const tabs = ['open', 'mine', 'second', 'overdue', 'soon', 'decided', 'all', 'leaving'] as const

/** A view one press away. */
export type TabId = (typeof tabs)[number]

type Props = { current?: TabId; counts?: QueueCounts; hasLeaving: boolean; onView: (view: TabId) => void; t: QueueTexts }

/** The views of the queue with how many cases wait in each. */
export function ViewTabs({ current, counts, hasLeaving, onView, t }: Props) {
  return (
    <nav className="queue__tabs" aria-label={t.viewsLabel}>
      {tabs
        .filter((id) => hasLeaving || (id !== 'leaving' && id !== 'mine'))
        .map((id) => {
          const count = counts?.[id as keyof QueueCounts]
          return (
            <button key={id} type="button" aria-current={current === id ? 'page' : undefined} onClick={() => onView(id)}>
              {t.views[id]} {count !== undefined && <span className="queue__count" data-pressing={id === 'overdue' && count > 0}>{count}</span>}
            </button>
          )
        })}
    </nav>
  )
}
