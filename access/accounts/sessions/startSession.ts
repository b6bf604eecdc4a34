import type { PayloadRequest } from 'payload'
import { findRow } from '../../../database/findRow.ts'
import type { StaffSignIn } from '../../../payload-types.ts'
import { digestOf } from '../../identity/tokens.ts'

/** How a member of staff came in. */
export type SignInMethod = StaffSignIn['method']

type Start = { req: Pick<PayloadRequest, 'payload' | 'transactionID'>; staff: string; sid: string; method: SignInMethod; userAgent?: string | null; hasSecondFactor?: boolean; now?: Date }

/**
 * Notes a session beside Payload's: how it began, on what, and whether the second factor was shown. A session without this row is
 * none. What has been silent for longer than a session lives is forgotten on the way.
 */
export async function startSession({ req, staff, sid, method, userAgent, hasSecondFactor = false, now = new Date() }: Start): Promise<void> {
  const { payload } = req
  const factor = await findRow(payload, 'second-factors', { staff })
  const at = now.toISOString()
  const data = { key: digestOf(sid), staff, method, device: deviceOf(userAgent), startedAt: at, lastSeenAt: at, needsCode: Boolean(factor?.since), secondFactorAt: hasSecondFactor ? at : null }
  await payload.db.create({ collection: 'staff-sign-ins', data: { ...data, createdAt: at, updatedAt: at }, req })
  await payload.db.deleteMany({ collection: 'staff-sign-ins', req, where: { and: [{ staff: { equals: staff } }, { lastSeenAt: { less_than: new Date(now.getTime() - sessionLife).toISOString() } }] } })
}

/** A day: longer than a session lives without a sign of life. */
const sessionLife = 24 * 3600_000

const browsers: [RegExp, string][] = [[/MicroMessenger/, '微信'], [/Edg/, 'Edge'], [/OPR|Opera/, 'Opera'], [/QQBrowser/, 'QQ浏览器'], [/Firefox/, 'Firefox'], [/Chrome|CriOS/, 'Chrome'], [/Safari/, 'Safari']]
const systems: [RegExp, string][] = [[/HarmonyOS/, 'HarmonyOS'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS/, 'macOS'], [/UOS|Kylin|Linux/, 'Linux']]

/** The browser and the system in two words; nothing that would tell one machine from the next. */
function deviceOf(userAgent: string | null | undefined): string {
  const words = [browsers, systems].map((list) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1])
  return words.filter(Boolean).join(' · ')
}
