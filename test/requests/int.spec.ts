import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../../hooks/review/settle.ts'
import { transition } from '../../hooks/review/transition.ts'
import { sweep } from '../../hooks/tasks/sweep.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { causedBy, submittedRequest } from './shared.ts'

let running: TestPayload
beforeAll(async () => {
  running = await startPayload()
})
afterAll(() => running.stop())

const staff = { kind: 'staff', id: 'reviewer-1' } as const
const claim = (request: ChangeRequest) => transition({ payload: running.payload, request, event: 'claim', actor: staff })
const approve = (request: ChangeRequest) => transition({ payload: running.payload, request, event: 'approve', actor: staff })

describe('a step', () => {
  it('enters an approved registration in the register, once, with one message and an audit event a step', async () => {
    const approved = await approve(await claim(await submittedRequest(running.payload)))
    expect(approved).toMatchObject({ status: 'approved', rev: 3, settledRev: 3, unsettled: false, openKey: `closed:${approved.id}` })
    expect(await causedBy(running.payload, approved)).toEqual({ persons: 1, messages: 1, auditEvents: 2 })
    const { docs } = await running.payload.find({ collection: 'persons', where: { identityKey: { equals: approved.identityKey } } })
    expect(docs[0]).toMatchObject({ register: 'ningbo', status: 'active', authority: '330203', basic: { gender: '2' }, workplace: { isEmployed: false, residenceRegion: '330203' } })
  })

  it('has one winner of eight at once, 20 times, and its effects once', async () => {
    for (let race = 0; race < 20; race += 1) {
      const claimed = await claim(await submittedRequest(running.payload))
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => approve(claimed)))
      const refused = results.filter((result) => result.status === 'rejected')
      expect(refused).toHaveLength(7)
      expect(refused.every(({ reason }) => reason.code === 'conflict')).toBe(true)
      expect(await causedBy(running.payload, claimed)).toEqual({ persons: 1, messages: 1, auditEvents: 2 })
    }
  })

  it('is refused where the status does not allow it', async () => {
    const request = await submittedRequest(running.payload)
    await expect(approve(request)).rejects.toMatchObject({ code: 'conflict', status: 409 })
  })

  it('frees the key of a request that ends without a record', async () => {
    const returned = await transition({ payload: running.payload, request: await claim(await submittedRequest(running.payload)), event: 'return', actor: staff, data: { returned: { reason: '照片不清晰', fields: [], files: ['photo'] } } })
    expect(returned.openKey).toBe(`registration:${returned.identityKey}`)
    const cancelled = await transition({ payload: running.payload, request: returned, event: 'cancel', actor: { kind: 'applicant', id: returned.applicant } })
    expect(cancelled).toMatchObject({ status: 'cancelled', openKey: `closed:${cancelled.id}` })
  })

  it('counts a round when a returned request is mended', async () => {
    const returned = await transition({ payload: running.payload, request: await claim(await submittedRequest(running.payload)), event: 'return', actor: staff, data: { returned: { reason: '请补充', fields: [], files: [] } } })
    const mended = await transition({ payload: running.payload, request: returned, event: 'mend', actor: { kind: 'applicant', id: returned.applicant } })
    expect(mended).toMatchObject({ status: 'draft', round: 2 })
  })
})

describe('what a step causes', () => {
  it('is done once however often it is settled, also by eight at once', async () => {
    const approved = await approve(await claim(await submittedRequest(running.payload)))
    await Promise.all(Array.from({ length: 8 }, () => settle(running.payload, approved)))
    expect(await causedBy(running.payload, approved)).toEqual({ persons: 1, messages: 1, auditEvents: 2 })
  })

  it('is completed by the sweeper when a crash came right after the write', async () => {
    const claimed = await claim(await submittedRequest(running.payload))
    const at = '2026-11-20T03:00:00.000Z'
    const step = { rev: 3, event: 'approve', round: 1, at, by: 'staff', actor: 'reviewer-1', authority: '330203' }
    await running.payload.db.updateOne({ collection: 'change-requests', id: claimed.id, data: { status: 'approved', rev: 3, unsettled: true, timeline: [...(claimed.timeline as object[]), step], updatedAt: at } })
    expect(await causedBy(running.payload, claimed)).toEqual({ persons: 0, messages: 0, auditEvents: 1 })
    expect(await sweep(running.payload)).toBe(1)
    expect(await causedBy(running.payload, claimed)).toEqual({ persons: 1, messages: 1, auditEvents: 2 })
    expect(await sweep(running.payload)).toBe(0)
  })
})
