import type { Client } from '@libsql/client'
import type { Figure } from '../figures/figure.ts'
import { call, callJson } from '../load/call.ts'
import { compare, drive, type Load } from '../load/drive.ts'
import type { Addresses } from '../../test/helpers/system.ts'
import { reviewerToken } from './seedDrafts.ts'
import { reviewerHeaders } from './staff.ts'

export type QueueOptions = { addresses: Addresses; baseline: string; db: Client; label: string; count: number; bureau: string }
type Pair = { ours: Load; theirs: Load }
export type QueueFigures = { figures: Figure[]; p50: number }

/** Reads the first page of a bureau's queue, opens its cases, and draws the admin's own page. */
export async function measureQueue({ addresses, baseline, db, label, count, bureau }: QueueOptions): Promise<QueueFigures> {
  const { register } = addresses
  const headers = await reviewerHeaders(addresses, '海曙审核员')
  const counts = { count, warmUp: Math.ceil(count / 4) }
  const fetchPage = (view: 'open' | 'all') => () => callJson(`${register}/api/queue?view=${view}`, { headers })
  const { rows: docs } = await callJson<{ rows: { id: string }[] }>(`${register}/api/queue`, { headers })
  if (docs.length < 50) throw new Error(`queue: expected a full first page, got ${docs.length}`)
  const { rows } = await db.execute({ sql: "SELECT id FROM cases WHERE authority = ? AND status IN ('submitted', 'reviewing') ORDER BY submitted_at LIMIT 50", args: [bureau] })

  const byHand = { headers: { Authorization: `Bearer ${reviewerToken}` } }
  const whole = await compare({ ...counts, ours: fetchPage('all'), theirs: () => callJson(`${baseline}/queue`, byHand) })
  const undecided = await compare({ ...counts, ours: fetchPage('open'), theirs: () => callJson(`${baseline}/open`, byHand) })
  const opened = await compare({
    ...counts,
    ours: (n) => callJson(`${register}/api/cases/${docs[n % docs.length]!.id}`, { headers }),
    theirs: (n) => callJson(`${baseline}/case/${rows[n % rows.length]!.id as string}`, byHand),
  })
  const drawn = await drive({ count: Math.ceil(count / 6), warmUp: 8, one: () => drawPage(register, headers) })
  const pair = (what: string, { ours, theirs }: Pair, atMost: number): Figure => ({ what: `${what}, ${label}`, unit: 'ms', ours: ours.p50, baseline: theirs.p50, aim: { of: 'ratio', atMost } })
  return {
    p50: undecided.ours.p50,
    figures: [
      pair('queue, first page of all cases, p50 of 8 at once', whole, 3),
      pair('queue, first page to decide, p50 of 8 at once', undecided, 3),
      { what: `queue, first page to decide, throughput, ${label}`, unit: '/s', ours: undecided.ours.perSecond, baseline: undecided.theirs.perSecond },
      pair('opening a case, p50 of 8 at once', opened, 4),
      { what: `queue, the admin's whole page, p50 of 8 at once, ${label}`, unit: 'ms', ours: drawn.p50 },
    ],
  }
}

async function drawPage(register: string, headers: { [name: string]: string }): Promise<void> {
  const cookie = `payload-token=${headers.Authorization!.replace('JWT ', '')}`
  const { status } = await call(`${register}/admin/collections/change-requests`, { headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' } })
  if (status !== 200) throw new Error(`admin: expected the list, got ${status}`)
}
