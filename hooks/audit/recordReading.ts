import type { Payload, PayloadRequest } from 'payload'
import { staffMember } from '../../access/staff.ts'
import { recordAudit } from './recordAudit.ts'

/** Enters in the audit trail that a member of staff saw something of a case or record; once an hour for the same thing says it. */
export async function recordReading(req: PayloadRequest, subject: string, now = new Date(), subjectLabel?: string): Promise<void> {
  const hour = now.toISOString().slice(0, 13)
  const key = `read:${staffMember(req)?.id}:${subject}:${hour}`
  const entries = entriesOf(req.payload, hour)
  // A picture and its thumbnail are asked for in the same moment: one entry, which both wait for.
  const entry = entries.get(key) ?? recordAudit(req, { key, at: now, action: 'read', subject, subjectLabel })
  entries.set(key, entry)
  await entry.catch((error: unknown) => {
    entries.delete(key)
    throw error
  })
}

const noted = new WeakMap<Payload, { hour: string; entries: Map<string, Promise<void>> }>()

/** The entries of this hour that this process has made or is making; an entry once made is never taken back. */
function entriesOf(payload: Payload, hour: string): Map<string, Promise<void>> {
  const known = noted.get(payload)
  if (known?.hour === hour) return known.entries
  const entries = new Map<string, Promise<void>>()
  noted.set(payload, { hour, entries })
  return entries
}
