import type { Payload } from 'payload'
import type { AuditEvent, AuditLink } from '../../payload-types.ts'
import { digestOfLink } from './chain.ts'
import { markOf } from './markOf.ts'

/** What may be wrong with the trail. */
export type AuditFault = 'link-missing' | 'link-altered' | 'event-missing' | 'event-altered' | 'event-inserted' | 'end-missing'

/** The end of the chain as someone outside the database remembers it. */
export type AuditHead = { seq: number; digest: string }

/** How the trail stands: what was checked, what still waits for its link, and the first thing wrong. */
export type AuditReport = { checked: number; waiting: number; head?: AuditHead; fault?: { kind: AuditFault; seq?: number; event?: string } }

const batch = 500

/**
 * Checks the whole trail: every link follows from the one before, every event says what it said when it was entered, none is missing
 * or without its link. `known` is an end of the chain from an earlier check, kept elsewhere: without it nobody could tell that the
 * latest links were taken away.
 */
export async function verifyAudit(payload: Payload, known?: AuditHead): Promise<AuditReport> {
  const chain = await checkChain(payload, known)
  if (chain.fault) return chain
  const strays = await checkStrays(payload)
  return { ...chain, ...strays }
}

async function checkChain(payload: Payload, known?: AuditHead): Promise<AuditReport> {
  let head: AuditHead | undefined
  let checked = 0
  const at = (kind: AuditFault, seq: number, event?: string): AuditReport => ({ checked, waiting: 0, head, fault: { kind, seq, ...(event && { event }) } })
  for (;;) {
    const after: number = head?.seq ?? -1
    const { docs } = await payload.db.find<AuditLink>({ collection: 'audit-links', where: { seq: { greater_than: after } }, sort: 'seq', limit: batch, pagination: false })
    if (docs.length === 0) break
    const events = await eventsOf(payload, docs.map(({ event }) => event))
    for (const link of docs) {
      const expected: number = (head?.seq ?? -1) + 1
      if (link.seq !== expected) return at('link-missing', expected)
      if (link.previous !== (head?.digest ?? '') || link.digest !== digestOfLink(link)) return at('link-altered', link.seq, link.event)
      if (known?.seq === link.seq && known.digest !== link.digest) return at('link-altered', link.seq, link.event)
      if (link.seq > 0) {
        const event = events.get(link.event)
        if (!event) return at('event-missing', link.seq, link.event)
        if (event.mark !== link.mark || markOf(event) !== link.mark) return at('event-altered', link.seq, link.event)
        checked += 1
      }
      head = { seq: link.seq, digest: link.digest }
    }
  }
  return known && known.seq > (head?.seq ?? -1) ? at('end-missing', (head?.seq ?? -1) + 1) : { checked, waiting: 0, head }
}

/** Ids as either database makes them: what someone has put in their place would not even be looked for. */
const idForm = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

async function eventsOf(payload: Payload, named: string[]): Promise<Map<string, AuditEvent>> {
  const ids = named.filter((id) => idForm.test(id))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<AuditEvent>({ collection: 'audit-events', where: { id: { in: ids } }, limit: ids.length, pagination: false })
  return new Map(docs.map((event) => [String(event.id), event]))
}

/** Events that no link names: those just entered wait for theirs, and must have been entered by the register. */
async function checkStrays(payload: Payload): Promise<Pick<AuditReport, 'waiting' | 'fault'>> {
  let waiting = 0
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<AuditEvent>({ collection: 'audit-events', where: after ? { id: { greater_than: after } } : {}, sort: 'id', limit: batch, pagination: false })
    if (docs.length === 0) return { waiting }
    const links = await payload.db.find<AuditLink>({ collection: 'audit-links', where: { event: { in: docs.map(({ id }) => String(id)) } }, select: { event: true }, limit: docs.length, pagination: false })
    const linked = new Set(links.docs.map(({ event }) => event))
    for (const event of docs) {
      if (linked.has(String(event.id))) continue
      if (event.isLinked || event.mark !== markOf(event)) return { waiting, fault: { kind: 'event-inserted', event: String(event.id) } }
      waiting += 1
    }
    after = String(docs.at(-1)!.id)
  }
}
