import { identityKey } from '../../access/identity/identityKey.ts'
import type { Person } from '../../payload-types.ts'
import type { DownstreamCall } from './call.ts'

type Identified = { idType: string; idNumber: string }

/** Numbers looked up with one query. */
const chunk = 200

/** The records of persons by identity, looked up together; the function gives that of one. */
export async function personsBy({ payload, settings }: Pick<DownstreamCall, 'payload' | 'settings'>, identities: Identified[]): Promise<(identity: Identified) => Person | undefined> {
  const keyOf = ({ idType, idNumber }: Identified) => identityKey({ idType, idNumber, secret: settings.secret })
  const keys = [...new Set(identities.map(keyOf))]
  const found = new Map<string, Person>()
  for (let i = 0; i < keys.length; i += chunk) {
    // For the system that holds a key of this scope: it gets the few things an answer says, never the record.
    const { docs } = await payload.db.find<Person>({
      collection: 'persons',
      where: { and: [{ identityKey: { in: keys.slice(i, i + chunk) } }, { status: { in: ['active', 'frozen'] } }] },
      pagination: false,
      limit: 0,
    })
    for (const person of docs) found.set(person.identityKey, person)
  }
  return (identity) => found.get(keyOf(identity))
}
