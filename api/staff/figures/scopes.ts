import type { PayloadRequest, Where } from 'payload'
import { may } from '../../../access/abilities.ts'
import type { Authority } from '../../../payload-types.ts'
import { bureauName } from '../bureauName.ts'
import { languageOf } from '../language.ts'
import { StaffError } from '../StaffError.ts'
import { signedIn } from '../signedIn.ts'

/** A part of the register that figures are about: a bureau, a city with its districts, or a register. */
export type Scope = { id: string; name?: string; level: 'bureau' | 'city' | 'register'; bureaus: { code: string; name?: string }[]; /** All that the one who asks is in charge of. */ isWhole?: true }

/**
 * What the one who asks may choose among, the whole of what they are in charge of first. Choosing narrows; what may be seen at all is
 * the access rules' matter.
 * @throws {StaffError} for those who see no figures
 */
async function scopesOf(req: PayloadRequest): Promise<Scope[]> {
  const member = signedIn(req)
  const where = may(req, 'see-figures') && inCharge(member)
  if (!where) throw new StaffError(403, 'no-figures')
  const { docs } = await req.payload.db.find<Authority>({ collection: 'authorities', where, sort: 'id', limit: 0, pagination: false })
  const names = await Promise.all(docs.map(async ({ id, level, parent }) => ({ code: String(id), name: await bureauName(req.payload, String(id), languageOf(req)), level, parent })))
  const parts = names.map(({ code, name, level }): Scope => {
    const bureaus = level === 'city' || level === 'province' ? names.filter((one) => one.code === code || one.parent === code) : [{ code, name }]
    return { id: code, name, level: bureaus.length > 1 ? 'city' : 'bureau', bureaus: bureaus.map(asBureau) }
  })
  const isOfRegister = member.register && !member.authority
  const all = isOfRegister ? [{ id: member.register!, level: 'register' as const, bureaus: names.map(asBureau) }, ...parts.filter(({ id }) => !id.endsWith('0000'))] : parts
  return all.map((scope, index) => (index === 0 ? { ...scope, isWhole: true } : scope))
}

/** The scope asked for, or the whole. @throws {StaffError} for one that is none of theirs */
export async function chosenScope(req: PayloadRequest, id: string | undefined): Promise<{ scope: Scope; scopes: Scope[] }> {
  const scopes = await scopesOf(req)
  const scope = id === undefined ? scopes[0] : scopes.find((one) => one.id === id)
  if (!scope) throw new StaffError(404, 'scope-unknown', '/scope')
  return { scope, scopes }
}

/** The rows of a scope, as a narrowing of what the access rules give. */
export function inScope({ level, id, bureaus }: Scope): Where {
  return level === 'register' ? { register: { equals: id } } : { authority: { in: bureaus.map(({ code }) => code) } }
}

function inCharge({ role, authority, register }: { role: string; authority?: string; register?: string }): Where | undefined {
  if (role === 'registerAdministrator') return register ? { register: { equals: register } } : undefined
  return authority ? { or: [{ id: { equals: authority } }, { parent: { equals: authority } }] } : undefined
}

function asBureau({ code, name }: { code: string; name?: string }): Scope['bureaus'][number] {
  return { code, ...(name && { name }) }
}
