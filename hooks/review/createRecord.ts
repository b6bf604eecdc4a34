import type { Payload } from 'payload'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { createOnce } from '../../database/createOnce.ts'
import { shanghaiDate } from './shanghaiDate.ts'
import type { TimelineEntry } from './timeline.ts'

/** Enters an approved registration in the register of its bureau. */
export async function createRecord(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  if (request.kind !== 'registration') return
  const { basic, workplace, education, qualification } = request.form as Form
  const files = request.files as { photo?: string[] }
  await createOnce(payload, 'persons', 'madeBy', {
    madeBy: `${request.id}:${step.rev}`,
    activeKey: `active:${request.identityKey}`,
    identityKey: request.identityKey,
    name: request.applicantName,
    idNumberMasked: request.idNumberMasked,
    register: request.register,
    authority: step.authority,
    status: 'active',
    rev: 0,
    registeredOn: shanghaiDate(new Date(step.at)),
    applicant: request.applicant,
    photo: files.photo?.[0],
    basic,
    workplace,
    education,
    qualification,
  })
}
