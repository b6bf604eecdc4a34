import { findRow } from '../../../database/findRow.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { openLink } from '../files/linkToken.ts'
import { pictureAnswer } from '../files/pictureAnswer.ts'
import { bytes } from '../openapi/answer.ts'
import { operation } from '../operation.ts'

/** The picture behind a short-lived link. */
export const readFileLink = operation({
  name: 'read-file-link',
  method: 'GET',
  path: '/v1/file-links/{token}',
  summary: 'The picture that a link of `link-file` opens.',
  auth: 'none',
  answer: bytes('image/jpeg'),
  errors: ['file-link-expired'],
  limit: 600,
  async handle(call) {
    const { payload, settings, params, now } = call
    const id = openLink(params.token!, now.getTime(), settings.secret)
    // For the system: the signature says that the file's owner asked for the link.
    const row = id === undefined ? undefined : await findRow(payload, 'attachments', { id })
    const answer = row && (await pictureAnswer(row, call))
    if (!answer) throw new RefusalError('file-link-expired')
    // A portal may isolate its page (COEP) and still show the picture.
    answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    return answer
  },
})
