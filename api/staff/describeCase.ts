import type { PayloadRequest } from 'payload'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { may } from '../../access/abilities.ts'
import { staffMember } from '../../access/staff.ts'
import type { TimelineEntry } from '../../hooks/review/timeline.ts'
import { shanghaiDate } from '../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { findRow } from '../../database/findRow.ts'
import { needsSecond } from '../../hooks/review/needsSecond.ts'
import { bureauName } from './bureauName.ts'
import { caseFindings, type CaseFinding } from './caseFindings.ts'
import { describeFiles, type CaseFile } from './describeFiles.ts'
import { describeItems, type CaseChange } from './describeItems.ts'
import { describeSections, type CaseSection } from './describeSections.ts'
import { describeTimeline, type CaseStep } from './describeTimeline.ts'
import { languageOf } from './language.ts'
import { mayTakeOver } from './mayTakeOver.ts'
import { neighbours } from './neighbours.ts'
import type { Returned } from './readReturn.ts'
import { remainingWorkingDays } from './remainingWorkingDays.ts'

/** What the reviewer may do with a case now. */
export type CaseAbilities = { claim: boolean; takeOver: boolean; release: boolean; decide: boolean; approve: boolean; handOver: boolean }

/** Everything the review screen shows of a case, labels in the reader's language. */
export type CaseDetail = Pick<ChangeRequest, 'id' | 'receipt' | 'kind' | 'status' | 'register' | 'round' | 'rev' | 'applicantName'> & {
  section?: string
  bureau?: string
  submittedAt?: string
  decidedAt?: string
  dueOn?: string
  /** Working days left; only while the case waits for a decision. */
  remaining?: number
  claim?: { name: string; at: string; isMine: boolean }
  can: CaseAbilities
  /** Of a case that two have to approve: whether one has, and who. */
  fourEyes?: { signedBy?: string; at?: string; isMine: boolean }
  /** What the bureau that a transfer leaves has to say. */
  comment?: { text: string; name: string; at: string }
  sections: CaseSection[]
  /** What a change or correction alters. */
  items: CaseChange[]
  /** The bureau that a transfer leaves. */
  givingBureau?: string
  reason?: string
  findings: CaseFinding[]
  files: CaseFile[]
  timeline: CaseStep[]
  returned?: Returned
  previous?: string
  next?: string
}

/** Gathers a case for the review screen; `request` has passed the access rules of the one who asks. */
export async function describeCase(req: PayloadRequest, request: ChangeRequest, now = new Date()): Promise<CaseDetail> {
  const language = languageOf(req)
  const isOpen = request.status === 'submitted' || request.status === 'reviewing'
  const files = await describeFiles(req, request, language)
  const form = (request.form ?? {}) as Form
  const person = isOpen && request.person ? await findRow(req.payload, 'persons', { id: request.person }) : undefined
  const isMarked = isOpen && (await needsSecond(req.payload, request))
  const code = typeof request.authority === 'object' ? request.authority?.id : request.authority
  return {
    id: String(request.id),
    receipt: request.receipt,
    kind: request.kind,
    status: request.status,
    register: request.register,
    round: request.round,
    rev: request.rev,
    applicantName: request.applicantName,
    section: request.section ?? undefined,
    bureau: await bureauName(req.payload, code, language),
    submittedAt: request.submittedAt ?? undefined,
    decidedAt: request.decidedAt ?? undefined,
    dueOn: request.dueOn ?? undefined,
    remaining: isOpen && request.dueOn ? remainingWorkingDays(request.dueOn, shanghaiDate(now)) : undefined,
    claim: claimOf(req, request),
    can: abilities(req, { request, isMarked, now }),
    fourEyes: isMarked ? signature(req, request) : undefined,
    comment: request.givingComment ? { text: request.givingComment, name: request.givingCommentByName ?? '', at: request.givingCommentAt ?? '' } : undefined,
    sections: describeSections(form, language),
    items: describeItems(request, person, language),
    givingBureau: await bureauName(req.payload, request.givingAuthority, language),
    reason: request.reason ?? undefined,
    findings: await caseFindings({ req, request, person, files, now }),
    files,
    timeline: await describeTimeline(req, (request.timeline ?? []) as TimelineEntry[], language),
    returned: (request.returned as Returned | null) ?? undefined,
    ...(await neighbours(req, request)),
  }
}

function claimOf(req: PayloadRequest, { claimedBy, claimedByName, claimedAt }: ChangeRequest): CaseDetail['claim'] {
  if (!claimedBy) return undefined
  return { name: claimedByName ?? '', at: claimedAt ?? '', isMine: claimedBy === staffMember(req)?.id }
}

function signature(req: PayloadRequest, { firstSignedBy, firstSignedByName, firstSignedAt }: ChangeRequest): CaseDetail['fourEyes'] {
  return { signedBy: firstSignedByName ?? undefined, at: firstSignedAt ?? undefined, isMine: Boolean(firstSignedBy) && firstSignedBy === staffMember(req)?.id }
}

function abilities(req: PayloadRequest, { request, isMarked, now }: { request: ChangeRequest; isMarked: boolean; now: Date }): CaseAbilities {
  const me = staffMember(req)?.id
  if (!may(req, 'decide')) return { claim: false, takeOver: false, release: false, decide: false, approve: false, handOver: false }
  const isMine = request.status === 'reviewing' && request.claimedBy === me
  const isFree = request.status === 'submitted'
  return {
    claim: isFree,
    takeOver: request.status === 'reviewing' && !isMine && mayTakeOver(req, request, now),
    release: isMine,
    decide: isMine,
    approve: (isMine || isFree) && !(isMarked && request.firstSignedBy === me),
    handOver: isMine || isFree,
  }
}
