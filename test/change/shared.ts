import type { Payload } from 'payload'
import type { Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { NetworkPerson } from '../../access/identity/network.ts'
import { findRow } from '../../database/findRow.ts'
import type { Applicant, ChangeRequest, Person } from '../../payload-types.ts'
import { freshIdNumber, signedIn, type Answer, type Body, type Client } from '../api/shared.ts'
import { makePerson, makeStaff, signIn, wholeForm } from '../helpers/factories.ts'
import { rest, type Answered } from '../helpers/rest.ts'

/** An applicant of the tests with a record, and the ways to change it. */
export type OnRecord = Client & { applicant: Applicant; person: Person }

/** A section as someone employed in 海曙区 has it. */
export const employment: SectionValues = {
  isEmployed: true,
  employerCode: '91330200MA21009620',
  employerName: '宁波虚构贸易有限公司',
  employerType: '42',
  workRegion: '330203001',
  workAddress: '虚构路2号',
  workPostcode: '315010',
  accountingSince: '2012-07-01',
  accountingPost: '02',
  accountingDuty: '1',
}

/** The branch of those without an employer, empty. */
export const noResidence: SectionValues = { residenceRegion: null, residenceAddress: null, residenceBasis: null, residencePostcode: null }

/** Someone signed in who is on record in 海曙区; `form` goes over a whole form without an employer. */
export async function onRecord(payload: Payload, { form = {}, person = {}, account = {} }: { form?: Form; person?: Partial<Person>; account?: Partial<NetworkPerson> } = {}): Promise<OnRecord> {
  const idNumber = freshIdNumber('33020319900102')
  const client = await signedIn(payload, { name: '陈雨', idNumber, mobile: '13800000001', ...account })
  const applicant = (await findRow(payload, 'applicants', { subject: client.subject }))!
  const gender = Number(idNumber[16]) % 2 === 1 ? '1' : '2'
  const whole = wholeForm({ ...form, basic: { name: '陈雨', idNumber, gender, birthDate: '1990-01-02', email: 'old@example.com', ...form.basic } })
  const made = await makePerson(payload, { identityKey: applicant.identityKey, activeKey: `active:${applicant.identityKey}`, applicant: applicant.id, photo: 'photo-on-record', rev: 0, ...whole, ...person } as Partial<Person>)
  return { ...client, applicant, person: made }
}

/** Opens the draft of a change and gives its detail. */
export async function openChange(client: Client, section: SectionId, { register = 'ningbo', portal = 'ningbo' } = {}): Promise<Body> {
  return (await client.call('POST', '/v1/changes', { register, section, portal, noticeVersion: 1 })).body
}

/** Opens, fills, brings the papers and hands in; gives the answer of the submission. */
export async function change(payload: Payload, client: OnRecord, section: SectionId, answers: SectionValues, { portal = 'ningbo', register = 'ningbo' } = {}): Promise<Answer> {
  const draft = await openChange(client, section, { register, portal })
  return submit(payload, client, draft.id, { [section]: answers })
}

/** Fills a draft, brings the papers its items demand and hands it in. */
export async function submit(payload: Payload, client: OnRecord, id: string, answers: Form): Promise<Answer> {
  const { body: before } = await client.call('GET', `/v1/requests/${id}`)
  const { body: saved } = await client.call('PATCH', `/v1/requests/${id}`, { edition: before.edition, answers })
  await bringPapers(payload, client, id, saved.requiredEvidence ?? [])
  return client.call('POST', `/v1/requests/${id}/submit`, { edition: saved.edition, isConfirmed: true })
}

/** Puts a page of each kind into a draft, without pictures: how they are judged is tested elsewhere. */
export async function bringPapers(payload: Payload, client: { applicant: Pick<Applicant, 'id'> }, id: string, kinds: string[]): Promise<void> {
  const request = (await findRow(payload, 'change-requests', { id }))!
  const files = { ...(request.files as object) } as { [kind: string]: string[] }
  for (const kind of kinds) {
    if (files[kind]) continue
    const row = { request: id, applicant: client.applicant.id, kind, page: 1, storageKey: crypto.randomUUID(), bytes: 40_000, width: 900, height: 1200, originalDigest: '0'.repeat(64), warnings: [], createdAt: now(), updatedAt: now() }
    files[kind] = [(await payload.db.create({ collection: 'attachments', data: row })).id as string]
  }
  await payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: id } }, data: { files } })
}

/** A reviewer of a bureau, and the way to decide. */
export async function reviewerOf(payload: Payload, authority = '330203'): Promise<(id: string, step: string, body?: object) => Promise<Answered>> {
  const token = await signIn(payload, await makeStaff(payload, { authority }))
  return async (id, step, body = {}) => {
    const { rev } = (await findRow(payload, 'change-requests', { id }))!
    return rest(payload, step === '' ? 'GET' : 'POST', step === '' ? `/cases/${id}` : `/cases/${id}/${step}`, { token, body: step === '' ? undefined : { rev, ...body } })
  }
}

/** Claims a case and approves it. */
export async function approve(decide: Awaited<ReturnType<typeof reviewerOf>>, id: string, body: object = {}): Promise<Answered> {
  await decide(id, 'claim')
  return decide(id, 'approve', body)
}

/** A row as it is stored now. */
export const requestNow = async (payload: Payload, id: string): Promise<ChangeRequest> => (await findRow(payload, 'change-requests', { id }))!
export const personNow = async (payload: Payload, id: string): Promise<Person> => (await findRow(payload, 'persons', { id }))!

const now = () => new Date().toISOString()
