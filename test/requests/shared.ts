import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Applicant, ChangeRequest } from '../../payload-types.ts'

const now = '2026-11-20T02:00:00.000Z'

/** A request handed in to the bureau of 海曙区, of an applicant of its own; both invented. */
export async function submittedRequest(payload: Payload, over: Partial<ChangeRequest> = {}): Promise<ChangeRequest> {
  const identityKey = randomUUID()
  const applicant = (await payload.db.create({
    collection: 'applicants',
    data: { subject: randomUUID(), identityKey, name: '陈雨', idType: 'residentId', idNumber: '330203199204180427', mobile: '13800000001', signedInAt: now, createdAt: now, updatedAt: now },
  })) as Applicant
  const form = {
    basic: { name: '陈雨', idType: 'residentId', idNumber: '330203199204180427', gender: '2', birthDate: '1992-04-18', nationality: 'CN', mobile: '13800000001' },
    workplace: { isEmployed: false, residenceRegion: '330203', residenceAddress: '虚构路1号', residenceBasis: 'household', residencePostcode: '315000' },
    education: { fullTimeLevel: '00' },
    qualification: {},
  }
  return (await payload.db.create({
    collection: 'change-requests',
    data: {
      receipt: randomUUID(), applicantName: '陈雨', idNumberMasked: '330203********0427', kind: 'registration', status: 'submitted', register: 'ningbo', portal: 'ningbo',
      authority: '330203', submittedAt: now, dueOn: '2026-11-27', round: 1, answers: {}, form, files: { photo: ['photo-id'] }, timeline: [], edition: 1, rev: 1, settledRev: 1,
      unsettled: false, applicant: applicant.id, identityKey, openKey: `registration:${identityKey}`, createdAt: now, updatedAt: now, ...over,
    },
  })) as ChangeRequest
}

/** The rows a request has caused, counted by collection. */
export async function causedBy(payload: Payload, request: ChangeRequest): Promise<{ persons: number; messages: number; auditEvents: number }> {
  const starting = (field: string) => ({ [field]: { like: request.id } })
  const count = async (collection: 'persons' | 'messages' | 'audit-events', field: string) => (await payload.count({ collection, where: starting(field) })).totalDocs
  return { persons: await count('persons', 'madeBy'), messages: await count('messages', 'key'), auditEvents: await count('audit-events', 'key') }
}
