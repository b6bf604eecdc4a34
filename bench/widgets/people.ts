import { answers } from '../applicants/answers.ts'
import { makePictures } from '../applicants/pictures.ts'
import { prepareDraft, submitDraft, type Draft, type Request } from '../applicants/prepareDraft.ts'
import { signIn } from '../applicants/signIn.ts'
import { callJson } from '../load/call.ts'
import { reviewerHeaders } from '../register/staff.ts'
import type { Addresses } from '../../test/helpers/system.ts'

/** People at the points of the way at which widgets are measured. */
export const people = { newcomer: 1, filling: 2, complete: 3, waiting: 4, registered: 5 } as const

/** Brings each of them there by the calls widgets and reviewers make. */
export async function bringThere(addresses: Addresses): Promise<void> {
  const { register, portals } = addresses
  const place = (n: number) => ({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n })
  const pictures = await makePictures()
  await prepareDraft(place(people.complete), pictures)
  await submitDraft(register, await prepareDraft(place(people.waiting), pictures))
  const draft = await prepareDraft(place(people.registered), pictures)
  await submitDraft(register, draft)
  await approve(addresses, draft)
}

/** Sets the step a person's draft opens at; with `isEmpty` nothing is answered but what leads to most fields. */
export async function openAt({ register, portals }: Addresses, { person, step, isEmpty }: { person: number; step: string; isEmpty: boolean }): Promise<void> {
  const token = await signIn({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n: person })
  const headers = { Authorization: `Bearer ${token}` }
  const { version } = await callJson<{ version: number }>(`${register}/v1/notices/ningbo/registration`)
  const draft = await callJson<Request>(`${register}/v1/registrations`, { method: 'POST', headers, body: { portal: 'ningbo', noticeVersion: version } })
  const body = { edition: draft.edition, step, answers: isEmpty ? { basic: { email: null }, workplace: { isEmployed: true } } : answers }
  await callJson(`${register}/v1/requests/${draft.id}`, { method: 'PATCH', headers, body })
}

async function approve(addresses: Addresses, { id }: Draft): Promise<void> {
  const headers = await reviewerHeaders(addresses, '海曙审核员')
  const at = `${addresses.register}/api/cases/${id}`
  const { rev } = await callJson<{ rev: number }>(at, { headers })
  const claimed = await callJson<{ case: { rev: number } }>(`${at}/claim`, { method: 'POST', headers, body: { rev } })
  await callJson(`${at}/approve`, { method: 'POST', headers, body: { rev: claimed.case.rev } })
}
