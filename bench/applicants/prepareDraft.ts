import { callJson } from '../load/call.ts'
import { answers } from './answers.ts'
import type { Pictures } from './pictures.ts'
import { signIn } from './signIn.ts'

/** What a call of the applicants' API answers, as far as a draft needs it. */
export type Request = { id: string; edition: number; requiredEvidence: string[] }

/** A draft with every answer and paper, ready to be handed in. */
export type Draft = { id: string; edition: number; token: string }

export type Place = { register: string; portal: string; returnTo: string; n: number }

/** Fills a registration as the n-th person, by the calls a widget makes; `papers` are handed in for every kind asked for. */
export async function prepareDraft(place: Place, pictures: Pictures): Promise<Draft> {
  const token = await signIn(place)
  const at = `${place.register}/v1`
  const headers = { Authorization: `Bearer ${token}` }
  const notice = await callJson<{ version: number }>(`${at}/notices/${place.portal}/registration`)
  const opened = await callJson<Request>(`${at}/registrations`, { method: 'POST', headers, body: { portal: place.portal, noticeVersion: notice.version } })
  let draft = await callJson<Request>(`${at}/requests/${opened.id}`, { method: 'PATCH', headers, body: { edition: opened.edition, answers, step: 'files' } })
  for (const kind of draft.requiredEvidence) {
    const body = kind === 'photo' ? pictures.photo : pictures.paper
    draft = await callJson<Request>(`${at}/requests/${opened.id}/files/${kind}/1`, { method: 'PUT', headers, body })
  }
  return { id: opened.id, edition: draft.edition, token }
}

/** Hands a draft in. */
export function submitDraft(register: string, { id, edition, token }: Draft): Promise<Request> {
  return callJson(`${register}/v1/requests/${id}/submit`, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body: { edition, isConfirmed: true } })
}
