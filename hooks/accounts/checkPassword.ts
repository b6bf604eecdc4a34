import { ValidationError, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { passwordFault } from '../../access/accounts/passwordFault.ts'
import { accountText } from '../../access/accounts/texts.ts'
import type { Staff } from '../../payload-types.ts'

/** Refuses a password that is too short, common or names its owner, wherever an account gets one: made, changed, opened first. */
export const checkPassword: CollectionBeforeValidateHook<Staff> = ({ data, originalDoc, context, req }) => {
  if (typeof data?.password === 'string' && data.password) {
    refuse(data.password, { ...originalDoc, ...data }, req)
    context.newPasswordOf = originalDoc?.id
  }
  return data
}

/** The same for a password set anew by a link, which passes no other hook with it. */
export const checkNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const data = (args as { data?: { password?: unknown; token?: unknown } }).data
  if (operation !== 'resetPassword' || typeof data?.password !== 'string' || typeof data.token !== 'string' || !data.token) return args
  const account = await req.payload.db.findOne<Staff>({ collection: 'staff', where: { resetPasswordToken: { equals: data.token } } })
  refuse(data.password, account ?? {}, req)
  return args
}

function refuse(password: string, { name, email }: Partial<Staff>, req: PayloadRequest): void {
  const fault = passwordFault(password, { name, email })
  if (fault) throw new ValidationError({ collection: 'staff', errors: [{ path: 'password', message: accountText(fault, req.i18n?.language) }], req })
}
