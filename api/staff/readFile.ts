import type { PayloadRequest } from 'payload'
import { fileStore } from '../../files/store.ts'
import type { Attachment } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { itemsOf } from '../../hooks/records/frozenItem.ts'
import { findCase } from './findCase.ts'
import { recordReading } from '../../hooks/audit/recordReading.ts'
import { caseReader } from './reviewer.ts'
import { StaffError } from './StaffError.ts'
import { thumbnail } from './thumbnail.ts'

/**
 * The picture of a case the reviewer may see, `?size=small` for the strip of thumbnails, `?case=` for the
 * photo on record that a change of a case would replace; nothing of it stays in a cache.
 */
export async function readFile(req: PayloadRequest): Promise<Response> {
  caseReader(req)
  const file = await findFile(req, req.routeParams?.id, await isReplaced(req))
  const bytes = await fileStore(settings()).get(file.storageKey)
  if (!bytes) throw new StaffError(404, 'not-found')
  await recordReading(req, `attachments:${file.id}`)
  const body = req.searchParams?.get('size') === 'small' ? await thumbnail(bytes) : bytes
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="${file.kind}-${file.page}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** An attachment if the one who asks may see its case. @throws {StaffError} */
async function findFile(req: PayloadRequest, id: unknown, isReplaced: boolean): Promise<Attachment> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const seen = isReplaced ? { docs: [{}] } : await req.payload.find({
    collection: 'attachments',
    where: { id: { equals: id } },
    select: { kind: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  // The access rules have let the reader through; where the bytes lie is hidden from every route.
  const stored = seen.docs[0] && (await req.payload.db.findOne<Attachment>({ collection: 'attachments', where: { id: { equals: id } } }))
  if (!stored) throw new StaffError(404, 'not-found')
  return stored
}

/** Whether the picture is the photo on record that the case named in the address would replace; it came with another case. */
async function isReplaced(req: PayloadRequest): Promise<boolean> {
  const id = req.searchParams?.get('case')
  if (!id) return false
  const request = await findCase(req, id)
  return itemsOf(request).some(({ field, before }) => field === 'photo' && before === req.routeParams?.id)
}
