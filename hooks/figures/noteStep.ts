import type { Payload } from 'payload'
import { createOnce } from '../../database/createOnce.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { caseStep } from './caseStep.ts'

/** Notes a step for the figures, once; `foldSteps` adds it to the tallies later, so that a decision does not wait for them. */
export async function noteStep(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  const data = caseStep(request, step)
  if (data) await createOnce(payload, 'case-steps', 'key', { ...data, isTallied: false })
}
