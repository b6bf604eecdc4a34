import type { Finding, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isUniqueViolation } from '../../../access/identity/isUniqueViolation.ts'
import { codeOf } from '../../../hooks/records/formOfRecord.ts'
import { frozenItem, itemsOf } from '../../../hooks/records/frozenItem.ts'
import { holdRecord } from '../../../hooks/records/holdRecord.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import { daysToDecide } from '../../../hooks/review/daysToDecide.ts'
import { keptDueOn } from '../../../hooks/review/keptDueOn.ts'
import { heldKeys } from '../../../hooks/review/keysOf.ts'
import { settle } from '../../../hooks/review/settle.ts'
import { transition } from '../../../hooks/review/transition.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { againOnConflict } from '../../../database/againOnConflict.ts'
import { isWriteConflict } from '../../../database/isWriteConflict.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { withNameSource } from '../employers/nameSource.ts'
import { applicantOf } from '../applicantOf.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf, hasFile, type Files } from '../requests/files.ts'
import { forgetUnsent } from '../requests/forgetUnsent.ts'
import { ownRequest } from '../requests/ownRequest.ts'
import { isHandedIn, refuseUnlessReady } from '../requests/submit.ts'
import { approvedEarlier } from './approvedEarlier.ts'
import { sectionOn } from './changeParts.ts'
import { personOf, refuseUnlessActive } from './personOf.ts'
import { planOf, type Planned } from './planOf.ts'
import { refuseImpossible } from './refuseImpossible.ts'
import { refusePending } from './refusePending.ts'
import { dropUntaken, takeApproved } from './takeApproved.ts'

/** What a submission states beside what is saved. */
export type Submission = { edition: number; isEducationDeclared?: boolean }

/** Tries before a record that keeps moving is given up. */
const tries = 8

/**
 * Hands a change in as it was just read: what takes no review is in force and in the history with the same step, the rest waits for the bureau. A
 * submission that came already with this edition is given as it is, once all that it causes is done: a crash may have cut it short.
 */
export async function submitChange(call: SignedCall, first: ChangeRequest, { edition, isEducationDeclared = false }: Submission): Promise<ChangeRequest> {
  for (let i = 0; i < tries; i += 1) {
    const seen = i === 0 ? first : await ownRequest(call)
    if (isHandedIn(seen, edition)) return seen.unsettled ? againOnConflict(() => settle(call.payload, seen)) : seen
    await refuseUnlessReady(seen, edition, call)
    const request = seen.unsettled ? await settle(call.payload, seen) : seen
    const person = await personOf(call, request)
    const plan = await planOf(call, { request, person })
    const wanted = { person: person.id, section: request.section ?? '', isBetweenRegisters: plan.isBetweenRegisters, own: request.id }
    await refuseUnlessActive(call, person)
    await refusePending(call, wanted)
    const educationCheck = await refuseImpossible(call, { request, person, plan, isEducationDeclared })
    try {
      return await take(call, { request, person, plan, educationCheck })
    } catch (error) {
      if (isUniqueViolation(error)) await refusePending(call, wanted)
      else if (!(error instanceof ConflictError) && !isWriteConflict(error)) throw error
      // The draft, the record or another change has moved on: look again at what is there now, not all at the same moment.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * i))
    }
  }
  throw new RefusalError('storage-busy', { headers: { 'Retry-After': '1' } })
}

type Ready = { request: ChangeRequest; person: Person; plan: Planned; educationCheck: ChangeRequest['educationCheck'] }

async function take(call: SignedCall, ready: Ready): Promise<ChangeRequest> {
  const { payload, now } = call
  const { request, person, plan } = ready
  const papers = await approvedEarlier(call, ready)
  refuseIncomplete(plan.requiredEvidence.filter((kind) => !papers.some((paper) => paper.kind === kind)), filesOf(request))
  const copies = await takeApproved(call, request, papers)
  try {
    const data = await handedIn(call, ready, { ...filesOf(request), ...copies })
    const event = plan.items.some(({ waits }) => waits) ? 'submit' : 'apply'
    const step = () => transition({ payload, request, event, actor: applicantOf(call), data, now })
    // What goes into force at once rests on the record as it was read.
    const submitted = await (plan.items.some(({ waits }) => !waits) ? holdRecord({ payload, person, request }, step) : step())
    await forgetUnsent(call, request, submitted)
    return submitted
  } catch (error) {
    await dropUntaken(call, request, copies)
    throw error
  }
}

/** What a change states once it is handed in. */
async function handedIn(call: SignedCall, { request, person, plan, educationCheck }: Ready, brought: Files): Promise<Partial<ChangeRequest>> {
  const { now, settings } = call
  const section = request.section as SectionId
  refuseIncomplete(plan.requiredEvidence, brought)
  // All that the items demand and no others.
  const files = Object.fromEntries(plan.requiredEvidence.map((kind) => [kind, brought[kind]!]))
  const bureau = plan.bureau!
  const inForce = itemsOf(request).filter(({ waits }) => !waits)
  const isWaiting = plan.items.some(({ waits }) => waits)
  const givingAuthority = plan.isTransfer ? codeOf(person.authority) : null
  return {
    form: (section === 'workplace' ? await withNameSource(plan.form, call) : plan.form) as ChangeRequest['form'],
    before: sectionOn(person, section) as ChangeRequest['before'],
    // What earlier rounds brought into force is part of the story and stays.
    items: [...inForce, ...plan.items.map((item) => frozenItem(item, request.round, plan.bureaus))] as unknown as ChangeRequest['items'],
    files: files as ChangeRequest['files'],
    applicantName: person.name,
    idNumberMasked: person.idNumberMasked,
    authority: bureau.id,
    register: bureau.register,
    givingAuthority,
    givingRegister: plan.isTransfer ? person.register : null,
    educationCheck,
    submittedAt: now.toISOString(),
    dueOn: isWaiting ? await keptDueOn(call.payload, now, daysToDecide(settings, { register: bureau.register, kind: 'change', givingAuthority })) : null,
    decidedAt: isWaiting ? null : now.toISOString(),
    ...heldKeys({ id: request.id, person: person.id, section, isBetweenRegisters: plan.isBetweenRegisters }),
  }
}

/** @throws {RefusalError} `evidence-incomplete`, naming each kind that is missing */
function refuseIncomplete(kinds: string[], files: Files): void {
  const errors = kinds.filter((kind) => !hasFile(files, kind)).map((kind): Finding => ({ path: `/files/${kind}`, code: 'file-missing', params: {} }))
  if (errors.length > 0) throw new RefusalError('evidence-incomplete', { errors })
}
