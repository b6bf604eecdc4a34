import { sealedFields } from '@accountant-register/schemas/generated/sealedFields.ts'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { maskPhone } from '@accountant-register/schemas/mask/maskPhone.ts'
import { unreadable } from './unreadable.ts'

const masks: { [kind: string]: (value: string) => string } = { 'id-number': maskIdNumber, phone: maskPhone }

/** Fields that are sealed where they are stored, shown masked, and in full only by an audited act. */
export const maskedFields = sealedFields.map(({ field }) => field)

/** What is shown of a value where a glance is enough; other fields are shown as they are. */
export function masked(field: string, value: string): string {
  const kind = sealedFields.find((sealed) => sealed.field === field)?.kind
  return kind && value !== '' && value !== unreadable ? masks[kind]!(value) : value
}
