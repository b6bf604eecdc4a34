import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../../../payload-types.ts'
import { personsWhere, type PersonFilter } from '../personFilter.ts'

/** Records read together: few, so that they are done with before the next come, and nothing of them piles up. */
const batch = 100

/**
 * The records of a filter, page by page in the order of what made them: each page is read when the one before has been taken, so any
 * number of them takes the same memory, and rows that come or go meanwhile leave no gap. What made a record is one of a kind and
 * never changes, and indexes run along it for a register and for a bureau: a page costs the same however many came before. Asks the
 * reader's rule anew for each page.
 */
export async function* personPages(req: PayloadRequest, filter: PersonFilter): AsyncGenerator<Person[]> {
  for (let after: string | undefined; ; ) {
    const next: Where[] = after === undefined ? [] : [{ madeBy: { greater_than: after } }]
    const { docs } = await req.payload.db.find<Person>({ collection: 'persons', where: { and: [...next, personsWhere(req, filter)] }, sort: 'madeBy', limit: batch, pagination: false })
    if (docs.length === 0) return
    yield docs
    after = docs.at(-1)!.madeBy
  }
}
