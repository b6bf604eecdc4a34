import type { Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { transition } from '../../hooks/review/transition.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { openDraft, resident, type Body, type Client } from './shared.ts'

let running: TestPayload
export let payload: Payload
export let photo: Buffer
export let page: Buffer

/** Starts a register before the tests of a file, and stops it after them. */
export function startRegister(): void {
  beforeAll(async () => {
    running = await startPayload()
    payload = running.payload
    ;[photo, page] = await Promise.all([portrait(), paper()])
  })
  afterAll(() => running?.stop())
}

export const jpeg = { 'content-type': 'image/jpeg' }

/** A draft with all that is needed to hand it in. */
export async function wholeDraft(client: Client, portal: 'ningbo' | 'zhejiang' = 'ningbo', { answers, papers }: { answers: object; papers: string[] } = resident): Promise<Body> {
  const draft = await openDraft(client, portal)
  await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers })
  await client.call('PUT', `/v1/requests/${draft.id}/files/photo/1`, photo, jpeg)
  let last = await client.call('GET', `/v1/requests/${draft.id}`)
  for (const kind of papers) last = await client.call('PUT', `/v1/requests/${draft.id}/files/${kind}/1`, page, jpeg)
  return last.body
}

export const rowOf = (id: string) => payload.db.findOne<Body & { id: string }>({ collection: 'change-requests', where: { id: { equals: id } } })

/** What a reviewer does, past the back office's own checks. */
export async function review(id: string, event: string, data: object = {}): Promise<void> {
  const request = (await rowOf(id)) as unknown as ChangeRequest
  await transition({ payload, request, event, actor: { kind: 'staff', id: 'reviewer' }, data })
}

/** A record of the register that belongs to the person behind a client; gives the key of their identity. */
export async function makeRecord(client: Client, over: object = {}): Promise<string> {
  const draft = await openDraft(client)
  const { identityKey } = (await rowOf(draft.id))!
  await client.call('POST', `/v1/requests/${draft.id}/discard`)
  const at = new Date().toISOString()
  const data = { name: '沈一鸣', idNumberMasked: '3302**', register: 'ningbo', authority: '330203', status: 'active', registeredOn: '2026-01-05', basic: { name: '沈一鸣', ethnicity: '01' }, workplace: { isEmployed: false }, identityKey, activeKey: `active:${identityKey}`, madeBy: crypto.randomUUID(), createdAt: at, updatedAt: at, ...over }
  await payload.db.create({ collection: 'persons', data })
  return identityKey
}
