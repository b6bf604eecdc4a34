import { RefusalError } from '../../errors/RefusalError.ts'
import { ownFile } from '../files/ownFile.ts'
import { pictureAnswer } from '../files/pictureAnswer.ts'
import { bytes } from '../openapi/answer.ts'
import { operation } from '../operation.ts'

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
    const answer = await pictureAnswer(await ownFile(call), call)
    if (!answer) throw new RefusalError('not-found')
    return answer
  },
})
