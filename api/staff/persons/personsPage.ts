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
  // A register's bureaus, or one's own and those under it; whoever has but one has nothing to choose.
  const mine = all.filter(({ id, register }) => (member.role === 'registerAdministrator' ? register === member.register : member.bureaus.includes(id)))
  const own = mine.length > 1 ? mine : []
  const language = languageOf(req)
  const bureaus = await Promise.all(own.map(async ({ id, name }) => ({ code: id, name: (await bureauName(req.payload, id, language)) ?? name })))
  return { bureaus, can: { export: may(req, 'export'), reveal: may(req, 'reveal'), import: may(req, 'import') } }
}
