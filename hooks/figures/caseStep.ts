import type { ChangeRequest } from '../../payload-types.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { workingDaysBetween } from '../review/workingDaysBetween.ts'

/** What a step was for the bureau that had the case: handed in to it, decided by it, or in force without it. */
export const outcomes = ['received', 'approved', 'returned', 'applied'] as const
export type Outcome = (typeof outcomes)[number]

/** What a case is about, as figures tell it apart: a change of address to another bureau is a kind of its own (地区变更). */
export const figureKinds = ['registration', 'change', 'transfer', 'correction'] as const
export type FigureKind = (typeof figureKinds)[number]

/** A step of a case as it is counted; nothing of the person but the case's number. */
export type CaseStepData = {
  /** `<request>:<rev>`: noting it again finds it noted. */
  key: string
  request: string
  receipt: string
  kind: FigureKind
  outcome: Outcome
  /** Where the register is kept, `YYYY-MM-DD`. */
  day: string
  register: ChangeRequest['register']
  authority: string
  /** Of a decision: working days since this round was handed in, the day of handing in not counted. */
  workingDays?: number
  isLate?: boolean
  /** Of a return: what was marked and which reasons of the library it gave, between bars: `|/basic/email|files/photo|reasons/<id>|`. */
  marks?: string
}

/** What begins the mark of a reason. */
export const reasonMark = 'reasons/'

const outcomeOf: { [event: string]: Outcome } = { submit: 'received', approve: 'approved', return: 'returned', apply: 'applied', correct: 'applied' }

/** The step as it is counted, `reasons` being the ids of those that a return gave; nothing for steps that are not (a claim, a withdrawal), or that belong to no bureau. */
export function caseStep(request: ChangeRequest, step: TimelineEntry, reasons: readonly string[]): CaseStepData | undefined {
  const outcome = outcomeOf[step.event]
  if (!outcome || !step.authority) return undefined
  const day = shanghaiDate(new Date(step.at))
  const isDecision = outcome === 'approved' || outcome === 'returned'
  return {
    key: `${request.id}:${step.rev}`,
    request: String(request.id),
    receipt: request.receipt,
    kind: request.kind === 'change' && request.givingAuthority ? 'transfer' : request.kind,
    outcome,
    day,
    register: request.register,
    authority: step.authority,
    ...(isDecision && { workingDays: workingDaysBetween(handedInOn(request, step) ?? day, day), isLate: Boolean(request.dueOn && day > request.dueOn) }),
    ...(outcome === 'returned' && { marks: marksOf(request, reasons) }),
  }
}

/** The day on which the case was last handed in before the step. */
function handedInOn(request: ChangeRequest, { rev }: TimelineEntry): string | undefined {
  const submission = (request.timeline as TimelineEntry[]).findLast((entry) => entry.event === 'submit' && entry.rev < rev)
  return submission && shanghaiDate(new Date(submission.at))
}

function marksOf({ returned }: ChangeRequest, reasons: readonly string[]): string {
  const { fields = [], files = [] } = (returned ?? {}) as { fields?: string[]; files?: string[] }
  const marks = [...fields, ...files.map((kind) => `files/${kind}`), ...reasons.map((id) => `${reasonMark}${id}`)]
  return marks.map((mark) => `|${mark}`).join('') + (marks.length > 0 ? '|' : '')
}
