import type { PayloadRequest } from 'payload'
import { may } from '../../../access/abilities.ts'
import { bureauConstraint } from '../../../access/ownBureau.ts'
import { staffMember } from '../../../access/staff.ts'
import { authorities } from '../../v1/bureaus/authorities.ts'
import { bureauName } from '../bureauName.ts'
import { languageOf } from '../language.ts'

/** What the list of persons is drawn with: the bureaus one can narrow it to, and what one may do with it. */
export type PersonsPage = { bureaus: { code: string; name: string }[]; can: { export: boolean; reveal: boolean; import: boolean } }

/** The frame of the list for the one who asks; nothing for whoever is in charge of nobody. */
export async function personsPage(req: PayloadRequest): Promise<PersonsPage | undefined> {
  if (bureauConstraint(req) === false) return undefined
  const member = staffMember(req)!
  const all = await authorities(req.payload)
  // A register's bureaus, or a city's and its districts'; a district has but itself.
  const own = all.filter(({ id, register }) => (member.register ? register === member.register : member.authority?.endsWith('00') && id.startsWith(member.authority.slice(0, 4))))
  const language = languageOf(req)
  const bureaus = await Promise.all(own.map(async ({ id, name }) => ({ code: id, name: (await bureauName(req.payload, id, language)) ?? name })))
  return { bureaus, can: { export: may(req, 'export'), reveal: may(req, 'reveal'), import: may(req, 'import') } }
}
