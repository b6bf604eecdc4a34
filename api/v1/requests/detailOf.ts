import { requiredEvidence } from '@accountant-register/schemas/rules/requiredEvidence.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { decidedKind } from '../../../hooks/review/decidedKind.ts'
import { standingReturn, type StandingReturn } from '../../../hooks/review/standingReturn.ts'
import type { TimelineEntry } from '../../../hooks/review/timeline.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { authorities, type RoutedBureau } from '../bureaus/authorities.ts'
import { bureauOf, type Bureau } from '../bureaus/bureau.ts'
import { changeParts, type ChangeParts } from '../changes/changeParts.ts'
import type { SignedCall } from '../operation.ts'
import { fileInfos, type FileInfo } from './files.ts'
import { formOf } from './formOf.ts'
import { identityIn, type Identity } from './identity.ts'
import { misfitsOf } from './misfits.ts'
import { summaryOf, type RequestSummary } from './summaryOf.ts'

/** A whole request, as its owner sees it. */
export type RequestDetail = RequestSummary & {
  edition: number
  step?: string
  identity: Identity
  answers: Form
  files: FileInfo[]
  requiredEvidence: string[]
  timeline: { event: string; at: string; round: number; authority?: Bureau }[]
  returned?: StandingReturn
  /** Answers of a draft that the forms have no place for any more. */
  misfits?: Finding[]
} & Partial<Omit<ChangeParts, 'requiredEvidence'>>

/** Steps inside the office; who waits for it need not follow them. */
const inside = ['claim', 'release', 'take-over', 'sign-first']

/** What the owner sees of a request. */
export async function detailOf(request: ChangeRequest, call: Pick<SignedCall, 'payload' | 'settings' | 'language' | 'applicant' | 'now'>): Promise<RequestDetail> {
  const { payload, applicant, settings } = call
  const bureaus = await authorities(payload)
  const form = request.status === 'draft' || !request.form ? formOf(request, applicant) : (request.form as Form)
  const returned = standingReturn(request)
  const misfits = request.status === 'draft' ? misfitsOf((request.answers ?? {}) as Form) : []
  return {
    ...summaryOf(request, bureaus, call),
    edition: request.edition,
    ...(request.step && { step: request.step }),
    identity: identityIn(request, applicant),
    answers: (request.answers ?? {}) as Form,
    files: await fileInfos(payload, request),
    requiredEvidence: request.kind === 'change' ? [] : requiredEvidence(form, settings.evidence),
    timeline: timelineOf(request, bureaus, call),
    ...(returned && { returned }),
    ...(misfits.length > 0 && { misfits }),
    ...(request.kind === 'change' && (await changeParts(request, call))),
  }
}

function timelineOf(request: ChangeRequest, bureaus: RoutedBureau[], call: Pick<SignedCall, 'settings' | 'language'>): RequestDetail['timeline'] {
  const steps = (request.timeline ?? []) as TimelineEntry[]
  return steps
    .filter(({ event }) => !inside.includes(event))
    .map(({ event, at, round, authority }) => {
      const bureau = bureaus.find(({ id }) => id === authority)
      return { event, at, round, ...(bureau && { authority: bureauOf(bureau, decidedKind(request), call) }) }
    })
}
