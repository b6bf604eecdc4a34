import type { Access, CollectionConfig, SanitizedConfig, Where } from 'payload'
import { may } from '../access/abilities.ts'
import { guardEndpoints } from '../access/accounts/guardEndpoints.ts'
import { signInAgain } from '../access/accounts/signInAgain.ts'
import { nobody } from '../access/nobody.ts'
import { staffMember } from '../access/staff.ts'

/** A member of staff's own rows, where `user` says whose a row is. */
const ownRows: Access = ({ req }) => {
  const member = staffMember(req)
  const own: Where[] = [{ 'user.value': { equals: member?.id } }, { 'user.relationTo': { equals: 'staff' } }]
  return member ? { and: own } : false
}

/** Who edits content or accounts sees who else has a document open; others their own. */
const locks: Access = (args) => may(args.req, 'edit-content') || may(args.req, 'administer') || ownRows(args)

/**
 * Writes out the access of the collections that Payload adds by itself: it opens them to whoever is signed in. Locks and
 * preferences are made by the admin's own server functions and endpoints, past these rules. Every endpoint is guarded, and a sign-in begins
 * again where it meets another.
 */
export async function withOwnAccess(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const rules: { [slug: string]: CollectionConfig['access'] } = {
    'payload-locked-documents': { create: nobody, read: locks, update: locks, delete: locks, readVersions: nobody },
    'payload-preferences': { create: nobody, read: ownRows, update: ownRows, delete: ownRows, readVersions: nobody },
  }
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    Object.assign(collection.access, rules[collection.slug] ?? { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody })
  }
  return guardEndpoints(signInAgain(config))
}
