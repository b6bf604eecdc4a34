import type { PayloadRequest, Where } from 'payload'
import { isReceiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { numberKey } from '../../../access/identity/numberKey.ts'
import { recordAudit } from '../../../hooks/audit/recordAudit.ts'
import { plainText } from '../plainText.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { signedIn } from '../signedIn.ts'
import { caseRule } from './caseRule.ts'
import { readMarker } from './readFilters.ts'
import { beyond, pageOf, type QueuePage } from './readQueue.ts'

/** What a text is taken for. */
type Sought = 'receipt' | 'number' | 'name'

/**
 * Looks for cases by receipt number, document number (whole, by its keyed digest) or name, decided ones too, the latest first and a
 * page at a time. What is sought travels in the body and is entered in the audit trail by its kind alone.
 */
export async function searchQueue(req: PayloadRequest, now = new Date()): Promise<QueuePage & { by: Sought }> {
  signedIn(req)
  const rule = caseRule(req)
  const { text, after } = await readBody(req, ['text', 'after'])
  const sought = plainText(text).normalize('NFKC').trim()
  if (sought === '' || sought.length > 60) throw new StaffError(422, 'search-missing', '/text')
  const from = readMarker(after)
  if (after !== undefined && !from) throw new StaffError(400, 'filter-unknown', '/after')
  const by = kindOf(sought)
  await recordAudit(req, { action: 'search', subject: 'change-requests', details: { by }, at: now })
  return { by, ...(await pageOf(req, { where: [rule, condition(by, sought), ...(from ? [beyond(from, false)] : [])], isUp: false, now })) }
}

function kindOf(text: string): Sought {
  if (isReceiptNumber(text)) return 'receipt'
  return /\d{5}/.test(text) ? 'number' : 'name'
}

function condition(by: Sought, text: string): Where {
  if (by === 'receipt') return { receipt: { equals: hyphened(text) } }
  if (by === 'name') return { applicantName: { contains: text } }
  return { or: [{ numberKey: { equals: numberKey(text) } }, { receipt: { equals: text.toUpperCase() } }] }
}

/** A receipt number as it is stored, whatever stood between its groups. */
function hyphened(text: string): string {
  const plain = text.toUpperCase().replace(/[\s-]/g, '')
  return `${plain.slice(0, 8)}-${plain.slice(8, 12)}-${plain.slice(12)}`
}
