import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { maskMobile } from '@accountant-register/schemas/mask/maskMobile.ts'

const masks: { [field: string]: (value: string) => string } = { idNumber: maskIdNumber, mobile: maskMobile }

/** Fields that are shown masked, and in full only by an audited click. */
export const maskedFields = Object.keys(masks)

/** What is shown of a value where a glance is enough; other fields are shown as they are. */
export function masked(field: string, value: string): string {
  const mask = Object.hasOwn(masks, field) ? masks[field] : undefined
  return mask && value !== '' ? mask(value) : value
}
