import type { PayloadRequest } from 'payload'
import { messageText } from '../../hooks/messages/messageText.ts'
import { findCase } from './findCase.ts'
import { readBody } from './readBody.ts'
import { reviewer } from './reviewer.ts'

/** The text message that a return with this reason would send, exactly as it would read. */
export async function messagePreview(req: PayloadRequest): Promise<{ text: string }> {
  reviewer(req)
  const { reason } = await readBody(req, ['reason'])
  const request = await findCase(req, req.routeParams?.id)
  return { text: await messageText(req.payload, { ...request, returned: { reason: typeof reason === 'string' ? reason.slice(0, 500) : '' } }, 'return') }
}
