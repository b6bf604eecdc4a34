import type { Payload, Where } from 'payload'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { createOnce } from '../../database/createOnce.ts'
import { shanghaiDate } from './shanghaiDate.ts'
import type { TimelineEntry } from './timeline.ts'

/** Enters an approved registration in the register of its bureau. */
export async function createRecord(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  if (request.kind !== 'registration') return
  const { basic, workplace, education, qualification } = request.form as Form
  const files = request.files as { photo?: string[] }
  const lapsed = await lapsedRecord(payload, request)
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
    ...(lapsed && { predecessor: lapsed.id }),
    photo: files.photo?.[0],
    basic,
    workplace,
    education,
    qualification,
  })
}

/** The last record that the person had and that counts no more: expired ones do register anew. */
async function lapsedRecord(payload: Payload, { identityKey, applicant }: ChangeRequest): Promise<Person | undefined> {
  const isTheirs: Where = { or: [{ identityKey: { equals: identityKey } }, { applicant: { equals: applicant } }] }
  const where = { and: [isTheirs, { status: { in: ['expired', 'closed'] } }] }
  const { docs } = await payload.db.find<Person>({ collection: 'persons', where, sort: '-registeredOn', select: { status: true }, limit: 1, pagination: false })
  return docs[0]
}
