import { provedAlike } from '@accountant-register/schemas/rules/provedAlike.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Attachment, ChangeRequest, Person } from '../../../payload-types.ts'
import { historyRequests } from '../history/entries.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf, hasFile } from '../requests/files.ts'
import type { Planned } from './planOf.ts'

/** A paper that need not be brought again: its pages, and the request that it was approved with. */
export type ApprovedPaper = { kind: string; pages: Attachment[]; request: ChangeRequest }

type Wanted = { request: ChangeRequest; person: Person; plan: Pick<Planned, 'requiredEvidence' | 'form'> }

/**
 * The papers that a change asks for, that it has not brought, and that were approved earlier for the same values: they count as
 * uploaded. Only what the same account uploaded does, never the photo, and nothing that was just returned.
 */
export async function approvedEarlier(call: Pick<SignedCall, 'payload' | 'applicant'>, { request, person, plan }: Wanted): Promise<ApprovedPaper[]> {
  const refused = ((request.returned ?? {}) as { files?: string[] }).files ?? []
  const wanted = plan.requiredEvidence.filter((kind) => kind !== 'photo' && !hasFile(filesOf(request), kind) && !refused.includes(kind))
  if (wanted.length === 0) return []
  const approved = (await historyRequests(call, person, { status: 'approved' })).filter(({ kind, applicant }) => kind !== 'correction' && applicant === call.applicant.id)
  const form = withPhoto(plan.form, request)
  const papers = wanted.flatMap((kind) => {
    const found = approved.find((one) => hasFile(filesOf(one), kind) && provedAlike(kind, withPhoto((one.form ?? {}) as Form, one), form))
    return found ? [{ kind, request: found }] : []
  })
  return Promise.all(papers.map(async (paper) => ({ ...paper, pages: await pagesOf(call, paper) }))).then((all) => all.filter(({ pages }) => pages.length > 0))
}

/** A new photo is among what the sides of a card are compared with. */
function withPhoto(form: Form, request: ChangeRequest): Form {
  return { ...form, basic: { ...form.basic, photo: filesOf(request).photo?.[0] ?? null } }
}

/** The pages in their order, as far as they are kept still. */
async function pagesOf({ payload, applicant }: Pick<SignedCall, 'payload' | 'applicant'>, { kind, request }: Omit<ApprovedPaper, 'pages'>): Promise<Attachment[]> {
  const ids = (filesOf(request)[kind] ?? []).filter((id) => id !== null)
  // For the system: the request was found as the caller's own.
  const { docs } = await payload.db.find<Attachment>({ collection: 'attachments', where: { and: [{ id: { in: ids } }, { applicant: { equals: applicant.id } }] }, pagination: false, limit: 0 })
  return docs.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}
