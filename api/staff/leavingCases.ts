import type { PayloadRequest, Where } from 'payload'
import { may } from '../../access/abilities.ts'
import { staffMember } from '../../access/staff.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { bureauName, bureauTree } from './bureauName.ts'
import { languageOf } from './language.ts'

/** A person whom a transfer takes to another bureau, as the bureau that gives sees it: no papers, no answers. */
export type LeavingCase = { id: string; name: string; idNumberMasked: string; from?: string; to?: string; status: ChangeRequest['status']; submittedAt?: string; decidedAt?: string; /** What the bureau has said of it. */ comment?: string; canComment: boolean }

/** Cases a list shows at most. */
const limit = 100

const handedIn = ['submitted', 'reviewing', 'returned', 'approved']

/** The transfers that leave the reviewer's bureau, the latest first. */
export async function leavingCases(req: PayloadRequest): Promise<LeavingCase[]> {
  const { docs } = await req.payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [await leavingWhere(req), { status: { in: handedIn } }] },
    sort: '-submittedAt',
    limit,
    pagination: false,
  })
  return Promise.all(docs.map((request) => leaving(req, request)))
}

/** Past the access rules of the collection, which give a whole case or none: the bureau that gives sees these few things of it. */
export async function leavingWhere(req: PayloadRequest): Promise<Where> {
  const authority = may(req, 'decide') ? staffMember(req)?.authority : undefined
  // A bureau's code is never empty, so nothing matches for who has none.
  if (!authority) return { givingAuthority: { equals: 'none' } }
  // A city's bureau gives whom its districts give.
  const below = [...(await bureauTree(req.payload)).values()].filter(({ parent }) => parent === authority).map(({ id }) => id)
  return { givingAuthority: { in: [authority, ...below] } }
}

async function leaving(req: PayloadRequest, request: ChangeRequest): Promise<LeavingCase> {
  const { payload } = req
  const language = languageOf(req)
  const to = typeof request.authority === 'object' ? request.authority?.id : request.authority
  return {
    id: String(request.id),
    name: request.applicantName,
    idNumberMasked: request.idNumberMasked,
    from: await bureauName(payload, request.givingAuthority, language),
    to: await bureauName(payload, to, language),
    status: request.status,
    submittedAt: request.submittedAt ?? undefined,
    decidedAt: request.decidedAt ?? undefined,
    comment: request.givingComment ?? undefined,
    canComment: Boolean(request.isWaiting) && !request.givingCommentBy && may(req, 'decide'),
  }
}
