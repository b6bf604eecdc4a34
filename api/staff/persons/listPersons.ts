import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../../hooks/audit/recordAudit.ts'
import type { Person } from '../../../payload-types.ts'
import { bureauName } from '../bureauName.ts'
import { languageOf } from '../language.ts'
import { officer } from '../officer.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { filterProperties, impersonal, personsWhere, readFilter } from './personFilter.ts'

/** One line of the list; the number is masked. */
export type PersonLine = Pick<Person, 'id' | 'name' | 'idNumberMasked' | 'register' | 'status' | 'registeredOn'> & { bureau?: string }

/** A page of the persons one is in charge of, newest first, and how many there are. */
export type PersonPage = { persons: PersonLine[]; total: number; page: number; pages: number }

const pageSize = 50

/** Finds persons by what is stated in the body: a number never stands in an address. Looking for somebody is entered in the trail. */
export async function listPersons(req: PayloadRequest): Promise<PersonPage> {
  officer(req)
  const body = await readBody(req, [...filterProperties, 'page'])
  const filter = readFilter(body)
  const page = body.page ?? 1
  if (!Number.isInteger(page) || Number(page) < 1 || Number(page) > 2_000_000) throw new StaffError(422, 'filter-malformed', '/page')
  const language = languageOf(req)
  // The rule of reading, asked by hand: a blind index is hidden from every query that comes through the access rules.
  const found = await req.payload.db.find<Person>({
    collection: 'persons',
    where: personsWhere(req, filter),
    select: { name: true, idNumberMasked: true, register: true, authority: true, status: true, registeredOn: true },
    sort: ['-registeredOn', 'id'],
    page: Number(page),
    limit: pageSize,
  })
  if (filter.name || filter.numberKey) await recordAudit(req, { action: 'search', subject: 'persons', details: { ...impersonal(filter), count: found.totalDocs } })
  const persons = found.docs.map(async ({ id, name, idNumberMasked, register, authority, status, registeredOn }) => ({
    id,
    name,
    idNumberMasked,
    register,
    status,
    registeredOn,
    bureau: await bureauName(req.payload, typeof authority === 'object' ? authority.id : authority, language),
  }))
  return { persons: await Promise.all(persons), total: found.totalDocs, page: Number(page), pages: found.totalPages }
}
