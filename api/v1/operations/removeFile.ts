import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { changeDraft } from '../requests/changeDraft.ts'
import { detailOf } from '../requests/detailOf.ts'
import { filesOf, withPage } from '../requests/files.ts'
import { forgetFile } from '../requests/forgetFile.ts'
import { pageOf } from '../requests/page.ts'

/** Takes one page of a paper away. */
export const removeFile = operation({
  name: 'remove-file',
  method: 'DELETE',
  path: '/v1/requests/{id}/files/{kind}/{page}',
  summary: 'Take one page of a paper, or the photo, away from a draft; one that is not there is no error.',
  auth: 'session',
  answer: json(requestDetail),
  errors: ['request-not-found', 'request-not-open', 'file-page-invalid'],
  limit: 120,
  isInLanguage: true,
  async handle(call) {
    const kind = call.params.kind!
    const page = pageOf(call.params)
    let removed: string | null = null
    const request = await changeDraft(call, (current) => {
      const files = filesOf(current)
      removed = (Object.hasOwn(files, kind) && files[kind]?.[page - 1]) || null
      return { files: removed ? withPage(files, { kind, page, id: null }) : files }
    })
    await forgetFile(call, request, removed)
    return detailOf(request, call)
  },
})
