import { JWTAuthentication, type AuthStrategy } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { bureausUnder } from '../bureauTree.ts'
import { idOfBureau } from '../staff.ts'

/**
 * Payload's own sign-in, and beside the account what access depends on: the bureaus under the reviewer's own. It comes before
 * Payload's; should it fail, whoever comes in by Payload's alone has nothing but the one bureau.
 */
export const staffStrategy: AuthStrategy = {
  name: 'staff',
  authenticate: async (args) => {
    const { user } = await JWTAuthentication(args)
    if (!user || user.collection !== 'staff') return { user: null }
    const authority = idOfBureau((user as Staff).authority)
    const bureaus = authority ? await bureausUnder(args.payload, authority) : []
    return { user: { ...user, bureaus } as typeof user }
  },
}
