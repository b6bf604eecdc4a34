import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest } from '../../payload-types.ts'

/**
 * Whether a registration, or a change of the document, states one that another record stands under that counts: one such as an import
 * brought meanwhile. Past access rules: it matters to any bureau; only the fact is told.
 */
export async function standsInOtherRecord(payload: Payload, request: ChangeRequest): Promise<boolean> {
  if (request.kind !== 'registration' && !itemsOf(request).some(({ field, waits }) => waits && (field === 'idNumber' || field === 'idType'))) return false
  const other = await findRow(payload, 'persons', { activeKey: `active:${request.identityKey}` })
  return other !== undefined && other.id !== request.person
}
