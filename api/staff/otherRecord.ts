import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest } from '../../payload-types.ts'

/** Whether a change states a document that another active record stands under. Past access rules: it matters to any bureau; only the fact is told. */
export async function standsInOtherRecord(payload: Payload, request: ChangeRequest): Promise<boolean> {
  if (!itemsOf(request).some(({ field, waits }) => waits && (field === 'idNumber' || field === 'idType'))) return false
  const other = await findRow(payload, 'persons', { activeKey: `active:${request.identityKey}` })
  return other !== undefined && other.id !== request.person
}
