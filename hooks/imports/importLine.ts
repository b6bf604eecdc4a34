import { createHash } from 'node:crypto'
import { deriveFromDocument } from '@accountant-register/schemas/rules/deriveFromDocument.ts'
import { dateIn, plain, readCell } from '@accountant-register/schemas/table/readCell.ts'
import { normalizeForm } from '@accountant-register/schemas/validators/normalize.ts'
import { raiseResidentId } from '@accountant-register/schemas/validators/residentId.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { identityKey } from '../../access/identity/identityKey.ts'
import type { Person } from '../../payload-types.ts'
import type { ImportHeader } from './importHeader.ts'
import { statusIn } from './statusIn.ts'

/** A line of a list as it states a record: the fields that are filled in, and no others. */
export type ImportLine = { line: number; form: Form; registeredOn: string; /** The state of the record; absent where the line says nothing of it. */ status?: Person['status']; identityKey: string; /** Digest by which the line is told from all others, of this list or any. */ key: string; findings: Finding[] }

type Context = { register: string; secret: string; today: string }

/** Reads a line: values as they are stored, an old 15-digit number raised to 18, what the document states filled in. */
export function importLine({ line, cells }: { line: number; cells: string[] }, { places }: ImportHeader, { register, secret, today }: Context): ImportLine {
  const stated: Form = {}
  let lineKey = ''
  let registeredOn = ''
  let state = ''
  places.forEach((place, index) => {
    const cell = cells[index] ?? ''
    if (place === 'lineKey') lineKey = plain(cell)
    else if (place === 'registeredOn') registeredOn = plain(cell)
    else if (place === 'status') state = plain(cell)
    else if (place) {
      const value = readCell(place.schema, cell)
      if (value !== null) stated[place.section] = { ...stated[place.section], [place.field]: value }
    }
  })
  const form = withIdentity(normalizeForm(stated))
  const day = registeredOn === '' ? today : dateIn(registeredOn)
  const { idType, idNumber } = form.basic ?? {}
  const status = statusIn(state)
  const findings: Finding[] = []
  if (state !== '' && !status) findings.push({ path: '/status', code: 'status-unreadable', params: {} })
  if (!day || day > today || Number.isNaN(Date.parse(day))) findings.push({ path: '/registeredOn', code: 'day-unreadable', params: {} })
  if (cells.length > places.length && cells.slice(places.length).some((cell) => plain(cell) !== '')) findings.push({ path: '', code: 'line-too-long', params: {} })
  const identity = identityKey({ idType: String(idType ?? ''), idNumber: String(idNumber ?? ''), secret })
  const key = createHash('sha256').update(`${register}\n${lineKey === '' ? `identity:${identity}` : `key:${lineKey}`}`).digest('hex')
  return { line, form, registeredOn: day ?? today, ...(status && { status }), identityKey: identity, key, findings }
}

/** Identity cards are what nearly all have: a number that is one needs no kind beside it. */
function withIdentity(form: Form): Form {
  const { idType, idNumber } = form.basic ?? {}
  if (typeof idNumber !== 'string') return form
  const raised = idType === undefined || idType === 'residentId' ? raiseResidentId(idNumber) : undefined
  const number = raised ?? idNumber
  const kind = String(idType ?? (/^\d{17}[\dX]$/.test(number) ? 'residentId' : ''))
  const derived = deriveFromDocument(kind, number)
  return { ...form, basic: { ...derived, ...form.basic, ...(kind && { idType: kind }), idNumber: number } }
}
