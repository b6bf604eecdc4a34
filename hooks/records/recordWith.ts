import type { Payload } from 'payload'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import type { SectionId, SectionValues, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import { identityKey } from '../../access/identity/identityKey.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { codeOf } from './formOfRecord.ts'

type Change = { payload: Payload; person: Person; request: ChangeRequest; items: { field: string; after: Value }[] }

/** What a record holds with items of a request in it: the section, and what the register keeps beside the sections. */
export async function recordWith({ payload, person, request, items }: Change): Promise<Partial<Person>> {
  const changed = Object.fromEntries(items.map(({ field, after }) => [field, after])) as SectionValues
  if (!request.section) return stateOf(changed)
  const section = request.section as SectionId
  const { authority, photo, ...typed } = changed
  const values = { ...(person[section] as SectionValues), ...typed }
  return {
    [section]: values,
    ...(typeof photo === 'string' && { photo }),
    ...(section === 'workplace' && typeof authority === 'string' && (await bureau(payload, authority))),
    ...(section === 'basic' && identity(person, values, typed)),
    ...(!person.applicant && request.kind === 'change' && { applicant: request.applicant }),
  }
}

/** What an entry without a section alters: whether the record is frozen. */
function stateOf({ status }: SectionValues): Partial<Person> {
  return status === 'frozen' || status === 'active' ? { status } : {}
}

async function bureau(payload: Payload, code: string): Promise<Partial<Person>> {
  const found = await findRow(payload, 'authorities', { id: code })
  if (!found) throw new Error(`recordWith: expected authorities ${code}`)
  return { authority: codeOf(found), register: found.register }
}

/** Name and number stand beside the sections too, and the number decides whose record it is. */
function identity(person: Person, { name, idType, idNumber }: SectionValues, typed: SectionValues): Partial<Person> {
  const isRenamed = typeof typed.name === 'string'
  const isRenumbered = 'idNumber' in typed || 'idType' in typed
  if (!isRenumbered) return isRenamed ? { name: String(name) } : {}
  const key = identityKey({ idType: String(idType), idNumber: String(idNumber), secret: settings().secret })
  return { ...(isRenamed && { name: String(name) }), idNumberMasked: maskIdNumber(String(idNumber)), identityKey: key, ...(person.activeKey.startsWith('active:') && { activeKey: `active:${key}` }) }
}
