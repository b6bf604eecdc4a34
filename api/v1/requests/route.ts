import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { chosenBureau } from '@accountant-register/schemas/rules/chosenBureau.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities, type RoutedBureau } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'

/**
 * The bureau in charge of a form, in the register that the portal serves; of several, the one that the applicant picked.
 * @throws {RefusalError} `region-without-authority`, `form-invalid` where none of several is picked, or `region-of-other-register` with the register it belongs to
 */
export async function route({ payload }: Pick<SignedCall, 'payload'>, { form, request }: { form: Form; request: ChangeRequest }): Promise<RoutedBureau> {
  const path = form.workplace?.isEmployed === true ? '/workplace/workRegion' : '/workplace/residenceRegion'
  const found = candidates(await authorities(payload), regionOf(form) ?? '')
  if (found.length === 0) throw new RefusalError('region-without-authority', { path })
  const chosen = chosenBureau(found.map(({ id }) => id), [form.workplace?.authority])
  const bureau = found.find(({ id }) => id === chosen)
  if (!bureau) throw new RefusalError('form-invalid', { errors: [{ path: '/workplace/authority', code: 'required', params: {} }] })
  if (bureau.register !== request.portal) throw new RefusalError('region-of-other-register', { path, params: { register: bureau.register } })
  return bureau
}
