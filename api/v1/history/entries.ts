import type { Where } from 'payload'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'

/** Entries a page of the history shows at most. */
const limit = 300

/** What narrows a history: as the query of the call has it, days as `YYYY-MM-DD` in Shanghai. */
export type HistoryFilter = { section?: string; kind?: string; status?: string; from?: string; to?: string }

/**
 * The submissions of a record, newest first: its registration, changes and what the office corrected. A record keeps its id when
 * it moves, so the history of both registers is one.
 */
export async function historyRequests({ payload }: Pick<SignedCall, 'payload'>, person: Person, filter: HistoryFilter): Promise<ChangeRequest[]> {
  const { section, kind, status, from, to } = filter
  const where: Where[] = [
    ofRecord(person),
    { submittedAt: { exists: true } },
    // What the office is about to enter counts once it is in force.
    { or: [{ kind: { not_equals: 'correction' } }, { status: { equals: 'applied' } }] },
    ...(section ? [{ section: { equals: section } }] : []),
    ...(status ? [{ status: { equals: status } }] : []),
    ...(from ? [{ submittedAt: { greater_than_equal: new Date(`${from}T00:00:00+08:00`).toISOString() } }] : []),
    ...(to ? [{ submittedAt: { less_than_equal: new Date(`${to}T23:59:59.999+08:00`).toISOString() } }] : []),
  ]
  const { docs } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { and: where }, sort: '-submittedAt', limit, pagination: false })
  return kind ? docs.filter((request) => historyKind(request) === kind) : docs
}

/** One submission of a record, if it is one. */
export async function historyRequest({ payload }: Pick<SignedCall, 'payload'>, person: Person, id: string): Promise<ChangeRequest | undefined> {
  const found = await payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { and: [ofRecord(person), { id: { equals: id } }, { submittedAt: { exists: true } }] } })
  return found ?? undefined
}

/** What an entry is called: a change of bureau is a transfer. */
export function historyKind({ kind, givingAuthority }: Pick<ChangeRequest, 'kind' | 'givingAuthority'>): 'registration' | 'change' | 'transfer' | 'correction' {
  return kind === 'change' && givingAuthority ? 'transfer' : kind
}

/** For the system: whose record it is has been established. What moved away goes by the record that it became. */
function ofRecord({ id, successor, madeBy, applicant }: Person): Where {
  const [registration = ''] = madeBy.split(':')
  const ofApplicant: Where[] = applicant ? [{ and: [{ kind: { equals: 'registration' } }, { applicant: { equals: applicant } }] }] : []
  return { or: [{ person: { equals: successor ?? id } }, { id: { equals: registration } }, ...ofApplicant] }
}
