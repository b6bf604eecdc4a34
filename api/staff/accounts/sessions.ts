import type { PayloadRequest } from 'payload'
import { endSessions } from '../../../access/accounts/sessions/endSessions.ts'
import { digestOf } from '../../../access/identity/tokens.ts'
import type { Staff, StaffSignIn } from '../../../payload-types.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { namedAccount } from './holder.ts'
import { recordAccountStep } from './recordAccountStep.ts'

/** A session as its owner, or an administrator, sees it; `id` is the row's and opens nothing. */
export type SessionInfo = { id: string; method: StaffSignIn['method']; device: string; startedAt: string; lastSeenAt: string; hasSecondFactor: boolean; isThis: boolean }

/** The sessions of an account that stand, the one of who asks first, then the latest. */
export async function listSessions(req: PayloadRequest): Promise<{ sessions: SessionInfo[] }> {
  const { asking, staff } = namedAccount(req)
  const account = await req.payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: staff } } })
  if (!account) throw new StaffError(404, 'not-found')
  const now = Date.now()
  const standing = new Set((account.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt).getTime() > now).map(({ id }) => digestOf(id)))
  const { docs } = await req.payload.db.find<StaffSignIn>({ collection: 'staff-sign-ins', where: { staff: { equals: staff } }, sort: '-lastSeenAt', limit: 0, pagination: false })
  const sessions = docs.filter(({ key }) => standing.has(key)).map((row) => describe(row, asking.session))
  return { sessions: sessions.sort((a, b) => Number(b.isThis) - Number(a.isThis)) }
}

/** Ends one session of an account. */
export async function endSession(req: PayloadRequest): Promise<{ ended: number }> {
  const { staff } = namedAccount(req)
  await readBody(req, [])
  const ended = await endSessions(req, staff, { only: String(req.routeParams?.session ?? '') })
  if (ended === 0) throw new StaffError(404, 'not-found')
  await recordAccountStep(req, 'session-end', staff)
  return { ended }
}

/** Ends every session of an account but the one that asks. */
export async function endOtherSessions(req: PayloadRequest): Promise<{ ended: number }> {
  const { asking, staff, isOwn } = namedAccount(req)
  await readBody(req, [])
  const ended = await endSessions(req, staff, isOwn ? { except: asking.session } : {})
  await recordAccountStep(req, 'session-end', staff)
  return { ended }
}

function describe({ id, method, device, startedAt, lastSeenAt, secondFactorAt }: StaffSignIn, own: string): SessionInfo {
  return { id, method, device: device ?? '', startedAt, lastSeenAt, hasSecondFactor: Boolean(secondFactorAt), isThis: id === own }
}
