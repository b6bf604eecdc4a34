import type { Payload } from 'payload'
import type { ReturnReason } from '../../payload-types.ts'
import { inBoth, type InBoth } from './inBoth.ts'

/** A reason of the library, in both languages. */
export type LibraryReason = { id: string; title: InBoth; text: InBoth; kinds: string[]; sections: string[]; isActive: boolean }

type Stored = Omit<ReturnReason, 'title' | 'text'> & { title: Partial<InBoth>; text: Partial<InBoth> }

/** The library of return reasons in its order, those out of use as well. For the system: whoever asks was let in before, and it is the same for all of them. */
export async function libraryReasons(payload: Payload): Promise<LibraryReason[]> {
  const { docs } = await payload.find({ collection: 'return-reasons', overrideAccess: true, locale: 'all', sort: ['order', 'createdAt'], depth: 0, pagination: false })
  return (docs as unknown as Stored[]).map(({ id, title, text, kinds, sections, active }) => ({ id: String(id), title: inBoth(title), text: inBoth(text), kinds: kinds ?? [], sections: sections ?? [], isActive: active === true }))
}
