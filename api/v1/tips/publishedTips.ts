import type { Payload } from 'payload'
import { inBoth } from '../../../hooks/content/inBoth.ts'
import { linesOf } from '../../../hooks/content/linesOf.ts'
import type { Tip } from '../../../payload-types.ts'

/** The advice of each step; a step that is not named has what the widgets bring along. */
export type Tips = { [step: string]: string[] }

type Wanted = { portal: Tip['portal']; kind: Tip['kind']; locale: 'zh' | 'en' }

/** The published advice of a portal for a registration or a change, in one language. */
export async function publishedTips(payload: Payload, { portal, kind, locale }: Wanted): Promise<Tips> {
  // For the system: what is published is public.
  const { docs } = await payload.find({
    collection: 'tips',
    overrideAccess: true,
    where: { and: [{ portal: { equals: portal } }, { kind: { equals: kind } }, { _status: { equals: 'published' } }] },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return Object.fromEntries(docs.map(({ step, lines }) => [step, linesOf(inBoth(lines as unknown as { zh?: string; en?: string })[locale])]))
}
