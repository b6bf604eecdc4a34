import { fileStore } from '../../../files/store.ts'
import type { Attachment } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { bytes } from '../openapi/answer.ts'
import { operation, type SignedCall } from '../operation.ts'

/** One uploaded picture, for its owner. */
export const readFile = operation({
  name: 'read-file',
  method: 'GET',
  path: '/v1/files/{id}',
  summary: 'A picture that whoever is signed in has uploaded, or the photo of their own record.',
  auth: 'session',
  answer: bytes('image/jpeg'),
  errors: ['not-found'],
  async handle(call) {
    const row = await ownFile(call)
    const picture = row && (await fileStore(call.settings).get(row.storageKey))
    if (!picture) throw new RefusalError('not-found')
    return new Response(new Uint8Array(picture), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Content-Length': String(picture.length),
        'Content-Disposition': `inline; filename="${row.kind}-${row.page}.jpg"`,
        'Content-Security-Policy': "sandbox; default-src 'none'",
      },
    })
  },
})

async function ownFile({ payload, applicant, params }: SignedCall): Promise<Attachment | null> {
  const own = (await payload.db.findOne({
    collection: 'attachments',
    where: { and: [{ id: { equals: params.id } }, { applicant: { equals: applicant.id } }] },
  })) as Attachment | null
  if (own) return own
  // For the system: the photo of the caller's own record may have come in under another account of the network.
  const person = await payload.db.findOne({
    collection: 'persons',
    where: { and: [{ photo: { equals: params.id } }, { identityKey: { equals: applicant.identityKey } }] },
  })
  return person && ((await payload.db.findOne({ collection: 'attachments', where: { id: { equals: params.id } } })) as Attachment | null)
}
