import type { Payload } from 'payload'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { PortalId } from '../../../settings.ts'
import { publishedTips, type Tips } from '../tips/publishedTips.ts'
import { blocksOf, type NoticeBlock } from './blocks.ts'

/** What must be read before a registration or a change, and the advice of its steps; `version` names the text that was read. */
export type Notice = { portal: PortalId; kind: NoticeKind; title: string; version: number; blocks: NoticeBlock[]; tips: Tips }
export type NoticeKind = 'registration' | 'change'

type Wanted = { portal: PortalId; kind: NoticeKind; locale: 'zh' | 'en' }

/** How long a notice is kept, in milliseconds. */
const keep = 10_000

const kept = new WeakMap<Payload, Map<string, { until: number; notice: Notice }>>()

/**
 * A notice in one language; at most ten seconds old.
 * @throws {RefusalError} `notice-not-found`
 */
export async function notice(payload: Payload, wanted: Wanted): Promise<Notice> {
  const notices = kept.get(payload) ?? new Map<string, { until: number; notice: Notice }>()
  kept.set(payload, notices)
  const key = Object.values(wanted).join('/')
  const known = notices.get(key)
  if (known && known.until > Date.now()) return known.notice
  const read = await load(payload, wanted)
  notices.set(key, { until: Date.now() + keep, notice: read })
  return read
}

/** Has notices read anew, when someone was seen to hold an old one. */
export function forgetNotices(payload: Payload): void {
  kept.delete(payload)
}

async function load(payload: Payload, { portal, kind, locale }: Wanted): Promise<Notice> {
  // For the system: what is published is public.
  const { docs } = await payload.find({
    collection: 'notices',
    overrideAccess: true,
    where: { and: [{ portal: { equals: portal } }, { kind: { equals: kind } }, { _status: { equals: 'published' } }] },
    locale,
    fallbackLocale: 'zh',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [doc] = docs
  if (!doc) throw new RefusalError('notice-not-found')
  return { portal, kind, title: doc.title, version: doc.edition ?? 1, blocks: blocksOf(doc.body), tips: await publishedTips(payload, { portal, kind, locale }) }
}
