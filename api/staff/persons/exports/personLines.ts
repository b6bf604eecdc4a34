import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../../../payload-types.ts'
import { personsWhere, type PersonFilter } from '../personFilter.ts'

/** Records read together. */
const batch = 500

/**
 * The records of a filter, page by page along their ids: each page is read when the one before has been taken, so any number of
 * them takes the same memory, and rows that come or go meanwhile leave no gap. Asks the reader's rule anew for each page.
 */
export async function* personPages(req: PayloadRequest, filter: PersonFilter): AsyncGenerator<Person[]> {
  for (let after: string | undefined; ; ) {
    const next: Where[] = after === undefined ? [] : [{ id: { greater_than: after } }]
    const { docs } = await req.payload.db.find<Person>({ collection: 'persons', where: { and: [...next, personsWhere(req, filter)] }, sort: 'id', limit: batch, pagination: false })
    if (docs.length === 0) return
    yield docs
    after = docs.at(-1)!.id
  }
}
