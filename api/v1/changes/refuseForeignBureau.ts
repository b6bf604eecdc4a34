import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'

type Choice = { changes: { [section: string]: { [field: string]: unknown } }; /** The form with the changes in it. */ form: Form; /** The bureau of the record that is changed. */ own?: string }

/** @throws {RefusalError} `field-not-editable` for a bureau that does not serve the region, unless it is the record's own */
export async function refuseForeignBureau({ payload }: Pick<SignedCall, 'payload'>, { changes, form, own }: Choice): Promise<void> {
  const chosen = changes.workplace?.authority
  if (chosen === undefined || chosen === null || chosen === own) return
  const serving = candidates(await authorities(payload), regionOf(form) ?? '')
  if (serving.some(({ id }) => id === chosen)) return
  throw new RefusalError('field-not-editable', { errors: [{ path: '/workplace/authority', code: 'field-not-editable', params: {} }] })
}
