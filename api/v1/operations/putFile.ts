import { fileLimits, photoRules } from '@accountant-register/schemas/generated/pictureRules.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { isOfType, readBody } from '../readBody.ts'
import { refuseUnlessDraft } from '../requests/changeDraft.ts'
import { detailOf } from '../requests/detailOf.ts'
import { ownRequest } from '../requests/ownRequest.ts'
import { pageOf, refuseUnlessDemanded } from '../requests/page.ts'
import { storeFile } from '../requests/storeFile.ts'

/** Longest picture that is read at all, in bytes; what a kind may have at last is its rule's to say. */
const limit = Math.max(fileLimits.maxBytes, photoRules.maxBytes) + 2 * 1024 * 1024

/** Uploads one page of a paper, or the photo, in place of what stood there. */
export const putFile = operation({
  name: 'put-file',
  method: 'PUT',
  path: '/v1/requests/{id}/files/{kind}/{page}',
  summary: 'Upload one page of a paper that the answers demand, or the photo, in place of what stood there.',
  auth: 'session',
  body: { type: 'image/jpeg' },
  answer: json(requestDetail),
  errors: [
    'request-not-found',
    'request-not-open',
    'file-not-demanded',
    'file-page-invalid',
    'media-type-unsupported',
    'body-too-large',
    'file-too-large',
    'file-not-jpeg',
    'file-unreadable',
    'file-too-many-pixels',
    'file-too-small',
    'photo-bytes-few',
    'photo-bytes-many',
    'photo-pixels-few',
    'photo-ratio',
    'photo-background',
    'photo-blurred',
    'photo-enlarged',
  ],
  limit: 120,
  isInLanguage: true,
  async handle(call) {
    const request = await ownRequest(call)
    await refuseUnlessDraft(request, call)
    const place = { kind: call.params.kind!, page: pageOf(call.params) }
    await refuseUnlessDemanded(request, place.kind, call)
    if (!isOfType(call.request, 'image/jpeg')) throw new RefusalError('media-type-unsupported')
    const bytes = await readBody(call.request, limit)
    return detailOf(await storeFile(call, { ...place, bytes }), call)
  },
})
