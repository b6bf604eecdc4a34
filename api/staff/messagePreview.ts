import type { PayloadRequest } from 'payload'
import { messageText } from '../../hooks/messages/messageText.ts'
import { findCase } from './findCase.ts'
import { plainText } from './plainText.ts'
import { readBody } from './readBody.ts'
import { readRemarks, wholeReason } from './readReturn.ts'
import { reviewer } from './reviewer.ts'

/** The text message that a return with this reason would send, exactly as it would read, and how long the whole reason is in characters. */
export async function messagePreview(req: PayloadRequest): Promise<{ text: string; length: number }> {
  reviewer(req)
  const { reason, remarks } = await readBody(req, ['reason', 'remarks'])
  const request = await findCase(req, req.routeParams?.id)
  const whole = wholeReason(plainText(reason), readRemarks(remarks))
  return { text: await messageText(req.payload, { ...request, returned: { reason: whole.slice(0, 500) } }, 'return'), length: [...whole].length }
}
