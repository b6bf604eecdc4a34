import type { Where } from 'payload'
import { isSection } from '@accountant-register/schemas/vocabulary/isSection.ts'
import { bureauCodes } from '../bureauCode.ts'
import { StaffError } from '../StaffError.ts'
import { queueViews, type QueueView } from './queueViews.ts'

/** What a page of the queue is asked for. */
export type QueueFilters = { view: QueueView; where: Where[]; after?: { at: string; id: string }; isReversed: boolean }

const days = /^\d{4}-\d{2}-\d{2}$/
const marker = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)~([\w-]{1,64})$/

/** How a parameter narrows the queue; days are those of the register's own zone. */
const filters: { [name: string]: { isFit: (value: string) => boolean; where: (value: string) => Where } } = {
  kind: { isFit: (value) => ['registration', 'change', 'transfer', 'correction'].includes(value), where: ofKind },
  section: { isFit: isSection, where: (value) => ({ section: { equals: value } }) },
  status: { isFit: (value) => ['submitted', 'reviewing', 'returned', 'approved', 'applied'].includes(value), where: (value) => ({ status: { equals: value } }) },
  /** One bureau or several, with commas between. */
  bureau: { isFit: (value) => bureauCodes.test(value), where: (value) => ({ authority: { in: value.split(',') } }) },
  register: { isFit: (value) => value === 'ningbo' || value === 'zhejiang', where: (value) => ({ register: { equals: value } }) },
  due: { isFit: (value) => days.test(value), where: (value) => ({ dueOn: { equals: value } }) },
  dueBefore: { isFit: (value) => days.test(value), where: (value) => ({ dueOn: { less_than: value } }) },
  dueFrom: { isFit: (value) => days.test(value), where: (value) => ({ dueOn: { greater_than_equal: value } }) },
  dueTo: { isFit: (value) => days.test(value), where: (value) => ({ dueOn: { less_than_equal: value } }) },
  from: { isFit: (value) => days.test(value), where: (value) => ({ submittedAt: { greater_than_equal: dayBegins(value) } }) },
  to: { isFit: (value) => days.test(value), where: (value) => ({ submittedAt: { less_than: dayBegins(value, 1) } }) },
  decidedFrom: { isFit: (value) => days.test(value), where: (value) => ({ decidedAt: { greater_than_equal: dayBegins(value) } }) },
  decidedTo: { isFit: (value) => days.test(value), where: (value) => ({ decidedAt: { less_than: dayBegins(value, 1) } }) },
}

/** What a query of the queue asks for. @throws {StaffError} `filter-unknown` for a parameter or value that is none */
export function readFilters(query: URLSearchParams): QueueFilters {
  const where: Where[] = []
  let after: QueueFilters['after']
  let view: QueueView = 'open'
  for (const [name, value] of query) {
    if (value === '') continue
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (filter?.isFit(value)) where.push(filter.where(value))
    else if (name === 'view' && isView(value)) view = value
    else if (name === 'after' && marker.test(value)) after = readMarker(value)
    else if (!(name === 'order' && value === 'newest')) throw new StaffError(400, 'filter-unknown', `/${name}`)
  }
  return { view, where, after, isReversed: query.get('order') === 'newest' }
}

/** Where a page ended, as the next one is asked for. */
export function pageMarker({ submittedAt, id }: { submittedAt?: unknown; id: string }): string {
  return `${String(submittedAt)}~${id}`
}

/** Where the page before ended; nothing for what no page says. */
export function readMarker(value: unknown): QueueFilters['after'] {
  const [, at, id] = (typeof value === 'string' && marker.exec(value)) || []
  return at && id ? { at, id } : undefined
}

function isView(value: string): value is QueueView {
  return (queueViews as readonly string[]).includes(value)
}

/** A move to another bureau is a change to whoever decides it, and something of its own to whoever looks for it. */
function ofKind(value: string): Where {
  return value === 'transfer' ? { and: [{ kind: { equals: 'change' } }, { givingAuthority: { exists: true } }] } : { kind: { equals: value } }
}

/** The moment a day begins where the register is kept (UTC+8, no summer time). */
function dayBegins(day: string, later = 0): string {
  const at = Date.parse(`${day}T00:00:00+08:00`)
  if (Number.isNaN(at)) throw new StaffError(400, 'filter-unknown')
  return new Date(at + later * 86_400_000).toISOString()
}
