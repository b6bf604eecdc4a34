import { callJson } from '../load/call.ts'
import { answers } from './answers.ts'
import type { Pictures } from './pictures.ts'
import { signIn } from './signIn.ts'

/** What a call of the applicants' API answers, as far as a draft needs it. */
export type Request = { id: string; edition: number; requiredEvidence: string[] }

/** A draft with every answer and paper, ready to be handed in. */
export type Draft = { id: string; edition: number; token: string }

export type Place = { register: string; portal: string; returnTo: string; n: number }

/** A draft with every answer and no paper yet. */
export type Opened = { draft: Request; token: string }

/** Opens a registration as the n-th person and answers every question, by the calls a widget makes. */
export async function openDraft(place: Place): Promise<Opened> {
  const token = await signIn(place)
  const at = `${place.register}/v1`
  const headers = { Authorization: `Bearer ${token}` }
  const { version } = await callJson<{ version: number }>(`${at}/notices/${place.portal}/registration`)
  const { id, edition } = await callJson<Request>(`${at}/registrations`, { method: 'POST', headers, body: { portal: place.portal, noticeVersion: version } })
  const draft = await callJson<Request>(`${at}/requests/${id}`, { method: 'PATCH', headers, body: { edition, answers, step: 'files' } })
  return { draft, token }
}

/** Uploads one page of a paper, in place of what stood there. */
export function upload(register: string, { draft, token }: Opened, kind: string, body: Buffer): Promise<Request> {
  return callJson(`${register}/v1/requests/${draft.id}/files/${kind}/1`, { method: 'PUT', headers: { Authorization: `Bearer ${token}` }, body })
}

/** Makes a draft of the n-th person with every answer and a page of every paper asked for. */
export async function prepareDraft(place: Place, pictures: Pictures): Promise<Draft> {
  const opened = await openDraft(place)
  let last = opened.draft
  for (const kind of last.requiredEvidence) last = await upload(place.register, opened, kind, kind === 'photo' ? pictures.photo : pictures.paper)
  return { id: last.id, edition: last.edition, token: opened.token }
}

/** Hands a draft in. */
export function submitDraft(register: string, { id, edition, token }: Draft): Promise<Request> {
  return callJson(`${register}/v1/requests/${id}/submit`, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: { edition, isConfirmed: true } })
}
