import type { PayloadRequest, Where } from 'payload'
import { normalizeText } from '@accountant-register/schemas/validators/normalize.ts'
import { numberKey } from '../../../access/identity/numberKey.ts'
import { bureauConstraint } from '../../../access/ownBureau.ts'
import { bureauCode } from '../bureauCode.ts'
import { plainText } from '../plainText.ts'
import { StaffError } from '../StaffError.ts'

/** What narrows the list of persons; the number is kept as its key alone, so that it stands nowhere in clear. */
export type PersonFilter = { name?: string; numberKey?: string; register?: string; authority?: string; status?: string; from?: string; to?: string }

/** The properties of a body that carry a filter. */
export const filterProperties = ['name', 'idNumber', 'register', 'authority', 'status', 'from', 'to']

const shapes: { [property: string]: RegExp } = {
  register: /^(ningbo|zhejiang)$/,
  authority: bureauCode,
  status: /^(active|transferredOut|expired|frozen|closed)$/,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
}

/** The filter in the body of a call; empty properties count as absent. @throws {StaffError} `filter-malformed` with the property */
export function readFilter(body: { [key: string]: unknown }): PersonFilter {
  const filter: { [key: string]: string } = {}
  for (const property of filterProperties) {
    const value = body[property]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string' || value.length > 60) throw new StaffError(422, 'filter-malformed', `/${property}`)
    if (property in shapes && !shapes[property]!.test(value)) throw new StaffError(422, 'filter-malformed', `/${property}`)
    const text = normalizeText(plainText(value), property === 'idNumber' ? 'code' : undefined)
    if (typeof text !== 'string') continue
    filter[property === 'idNumber' ? 'numberKey' : property] = property === 'idNumber' ? numberKey(text) : text
  }
  return filter
}

/**
 * The condition for the persons that the one who asks is in charge of and that a filter wants; made anew at each call, since
 * Payload alters what it is given.
 */
export function personsWhere(req: Pick<PayloadRequest, 'user'>, filter: PersonFilter): Where {
  const own = bureauConstraint(req)
  if (own === false) throw new StaffError(403, 'not-allowed')
  return { and: [own, whereOf(filter)] }
}

function whereOf({ name, numberKey: key, register, authority, status, from, to }: PersonFilter): Where {
  return {
    and: [
      ...(name ? [{ name: { like: name } }] : []),
      ...(key ? [{ numberKey: { equals: key } }] : []),
      ...(register ? [{ register: { equals: register } }] : []),
      ...(authority ? [{ authority: { equals: authority } }] : []),
      ...(status ? [{ status: { equals: status } }] : []),
      ...(from ? [{ registeredOn: { greater_than_equal: from } }] : []),
      ...(to ? [{ registeredOn: { less_than_equal: to } }] : []),
    ],
  }
}

/** Which properties a filter has, and those values that name nobody: what the audit trail may keep of it. */
export function impersonal({ name, numberKey: key, ...rest }: PersonFilter): { [property: string]: string } {
  return { ...rest, ...(name && { name: '*' }), ...(key && { idNumber: '*' }) }
}
