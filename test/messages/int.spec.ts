import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GatewayError, type OutgoingMessage } from '../../hooks/messages/sendMessage.ts'
import { deliverMessages } from '../../hooks/tasks/deliverMessages.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'

let running: TestPayload
beforeAll(async () => {
  running = await startPayload()
})
afterAll(() => running.stop())
beforeEach(() => running.payload.db.deleteMany({ collection: 'messages', where: {} }))

const start = new Date('2026-11-20T02:00:00.000Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

const queued = (over: object = {}) =>
  running.payload.db.create({ collection: 'messages', data: { key: randomUUID(), to: '13800000001', text: '您的申请已审核通过。', state: 'queued', attempts: 0, nextAttemptAt: start.toISOString(), createdAt: start.toISOString(), updatedAt: start.toISOString(), ...over } })
const states = async () => (await running.payload.find({ collection: 'messages', pagination: false })).docs.map(({ state, attempts }) => ({ state, attempts }))

describe('the outbox', () => {
  it('hands each message over once, also with six workers at once', async () => {
    const sent: string[] = []
    const send = async ({ key }: OutgoingMessage) => void sent.push(key)
    await Promise.all(Array.from({ length: 12 }, () => queued()))
    const counts = await Promise.all(Array.from({ length: 6 }, () => deliverMessages(running.payload, send, later(1))))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(new Set(sent).size).toBe(12)
    expect(sent).toHaveLength(12)
  })

  it('waits longer after each attempt while the gateway is down, and delivers when it is back', async () => {
    await queued()
    const down = async () => Promise.reject(new GatewayError('gateway-unreachable', false))
    expect(await deliverMessages(running.payload, down, later(0))).toBe(0)
    expect(await deliverMessages(running.payload, down, later(4))).toBe(0)
    expect(await states()).toEqual([{ state: 'queued', attempts: 1 }])
    await deliverMessages(running.payload, down, later(6))
    expect(await states()).toEqual([{ state: 'queued', attempts: 2 }])
    expect(await deliverMessages(running.payload, async () => {}, later(12))).toBe(0)
    expect(await deliverMessages(running.payload, async () => {}, later(17))).toBe(1)
    expect(await states()).toEqual([{ state: 'sent', attempts: 3 }])
  })

  it('takes up a message whose worker died, after its lease', async () => {
    await queued({ state: 'sending', attempts: 1, leaseUntil: later(60).toISOString() })
    expect(await deliverMessages(running.payload, async () => {}, later(59))).toBe(0)
    expect(await deliverMessages(running.payload, async () => {}, later(61))).toBe(1)
  })

  it('gives up on a message that the gateway refuses for good, and keeps it', async () => {
    await queued()
    await deliverMessages(running.payload, async () => Promise.reject(new GatewayError('gateway-422', true)), later(1))
    expect(await states()).toEqual([{ state: 'failed', attempts: 1 }])
  })
})
