import { linkLife, sealLink } from '../files/linkToken.ts'
import { ownFile } from '../files/ownFile.ts'
import { json } from '../openapi/answer.ts'
import { fileLink } from '../openapi/schemas/file.ts'
import { operation } from '../operation.ts'

/** An address of one picture for those who cannot send a token, such as an `img` or a print preview. */
export const linkFile = operation({
  name: 'link-file',
  method: 'POST',
  path: '/v1/files/{id}/link',
  summary: 'An address of a picture of the caller’s own that needs no token, for 60 seconds.',
  auth: 'session',
  answer: json(fileLink),
  errors: ['not-found'],
  limit: 240,
  async handle(call) {
    const { id } = await ownFile(call)
    const { settings, now } = call
    const token = sealLink(String(id), now.getTime() + linkLife, settings.secret)
    return { url: `${settings.registerOrigin}/v1/file-links/${token}`, expiresIn: linkLife / 1000 }
  },
})
