import { JWTAuthentication, type AuthStrategy } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { bureausUnder } from '../bureauTree.ts'
import { idOfBureau, type SignedIn } from '../staff.ts'
import { isSecondFactorRequired } from './secondFactor/isRequired.ts'
import { sessionOf } from './sessions/sessionOf.ts'

/**
 * Payload's own sign-in, and beside the account what access depends on: whether the session stands and has shown its second factor, and
 * the bureaus under the reviewer's own. It comes before Payload's strategy; whoever comes in by that one alone is nobody (`staffMember`).
 */
export const staffStrategy: AuthStrategy = {
  name: 'staff',
  authenticate: async (args) => {
    const { user } = await JWTAuthentication(args)
    if (!user || user.collection !== 'staff') return { user: null }
    const account = user as unknown as Staff & { _sid?: string }
    const session = await sessionOf({ payload: args.payload, staff: account.id, sid: account._sid })
    if (!session) return { user: null }
    const authority = idOfBureau(account.authority)
    const signedIn: SignedIn = {
      // Also where somebody else calls this strategy than Payload, which names it.
      _strategy: 'staff',
      session: session.id,
      isHalf: !session.secondFactorAt && (Boolean(session.needsCode) || isSecondFactorRequired(account.role)),
      bureaus: authority ? await bureausUnder(args.payload, authority) : [],
    }
    return { user: { ...user, ...signedIn } as typeof user }
  },
}
