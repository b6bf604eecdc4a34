import type { Payload } from 'payload'
import type { Notice } from '../../../payload-types.ts'
import type { PortalId } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'

/**
 * The edition of a notice that is in force, read anew.
 * @throws {RefusalError} `notice-not-found`
 */
export async function currentEdition(payload: Payload, { portal, kind }: { portal: PortalId; kind: 'registration' | 'change' }): Promise<number> {
  // For the system: what is published is public.
  const notice = (await payload.db.findOne({ collection: 'notices', where: { and: [{ portal: { equals: portal } }, { kind: { equals: kind } }, { _status: { equals: 'published' } }] } })) as Notice | null
  if (!notice) throw new RefusalError('notice-not-found')
  return notice.edition ?? 1
}
