import type { Payload, TypedUser, Where } from 'payload'
import { staffStrategy } from '../../../access/accounts/staffStrategy.ts'
import { readWhole } from '../../../database/readWhole.ts'

/**
 * The member of staff a request comes from, by the strategy of the back office with all its checks (origin, signature, session),
 * except that the account is read as it lies in the database, without the hooks and access rules for reading accounts.
 */
export async function staffOf(payload: Payload, headers: Headers): Promise<TypedUser | undefined> {
  const { user } = await staffStrategy.authenticate({ headers, payload: withPlainAccounts(payload) })
  return user?.collection === 'staff' ? user : undefined
}

const plain = new WeakMap<Payload, Payload>()

/** Payload itself, but for the two calls that its strategy and ours make for every request: they read by statements that are kept. */
function withPlainAccounts(payload: Payload): Payload {
  const known = plain.get(payload)
  if (known) return known
  const findByID = ({ collection, id }: { collection: 'staff'; id: string }) => readWhole(payload, collection, { id: { equals: id } })
  const findOne = async ({ collection, where }: { collection: 'staff'; where: Where }) => (await readWhole(payload, collection, where)) ?? null
  const made = Object.create(payload, { findByID: { value: findByID }, db: { value: Object.create(payload.db, { findOne: { value: findOne } }) } }) as Payload
  plain.set(payload, made)
  return made
}
