import type { Payload } from 'payload'
import { createUnlessThere } from '../../database/createUnlessThere.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { caseStep } from './caseStep.ts'
import { reasonsIn } from './reasonsIn.ts'

/** Notes a step for the figures, once; `foldSteps` adds it to the tallies later, so that a decision does not wait for them. */
export async function noteStep(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  const said = step.event === 'return' ? (request.returned as { reason?: string } | null)?.reason : undefined
  const data = caseStep(request, step, said ? await reasonsIn(payload, said) : [])
  if (data) await createUnlessThere(payload, 'case-steps', { ...data, isTallied: false })
}
