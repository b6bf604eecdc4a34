import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handle } from '../../api/v1/handle.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { lost, shapeOf, type RecordedCall, type Recording, type Shape } from './recording.ts'
import { arriving } from './shared.ts'

let running: TestPayload
let payload: Payload
let pictures: { photo: Buffer; paper: Buffer }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  pictures = { photo: await portrait(), paper: await paper() }
})
afterAll(() => running?.stop())

const folder = path.join(import.meta.dirname, 'recorded')
const recordings = fs.readdirSync(folder).map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Recording)

type Answered = { token?: string; id?: string; edition?: number; files?: { id: string }[]; url?: string }

/** Sends one call of a release as it was sent then, with what earlier calls of this run answered in its places. */
async function replay({ method, path: called, headers, body }: RecordedCall, known: { [name: string]: string | number }): Promise<{ status: number; shape: Shape | null }> {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_place, name: string) => String(known[name]))
  const picture = body === 'photo' || body === 'paper' ? new Uint8Array(pictures[body]) : undefined
  const json = body === undefined ? undefined : filled(JSON.stringify(body).replace('"{edition}"', '{edition}'))
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)]))
  const response = await handle(new Request(`http://127.0.0.1:3000${filled(called)}`, { method, headers: sent, body: picture ?? json }), payload)
  if (!response.headers.get('content-type')?.startsWith('application/json')) return { status: response.status, shape: response.status === 204 ? null : 'picture' }
  const answer = (await response.json()) as Answered
  if (answer.token) known.token = answer.token
  if (answer.id) known.id = answer.id
  if (answer.edition !== undefined) known.edition = answer.edition
  if (answer.url) known.link = new URL(answer.url, 'http://127.0.0.1:3000').pathname
  if (answer.files?.[0]) known.file = answer.files[0].id
  return { status: response.status, shape: shapeOf(answer) }
}

describe.each(recordings)('the widgets of release $release', ({ calls, isOnRecord }) => {
  it('are answered as they were when they were published, from the sign-in to the end of the session', async () => {
    const known: { [name: string]: string | number } = await arriving(payload, { isOnRecord })
    const losses: string[] = []
    for (const call of calls) {
      const { status, shape } = await replay(call, known)
      const line = `${call.method} ${call.path}`
      if (status !== call.status) losses.push(`${line}: answered ${call.status}, now ${status} ${JSON.stringify(shape)}`)
      else if (call.answer !== null) losses.push(...lost(call.answer, shape ?? undefined).map((loss) => `${line}: ${loss}`))
    }
    expect(losses).toEqual([])
  })
})

describe('what counts as a loss', () => {
  it('is a field that is gone or of another type, at any depth, and not one that has come', () => {
    const recorded = shapeOf({ id: 'r1', files: [{ page: 1 }] })
    expect(lost(recorded, shapeOf({ id: 'r1', files: [{ page: 1, isNew: true }], more: [] }))).toEqual([])
    expect(lost(recorded, shapeOf({ id: 7, files: [{}] }))).toEqual(['.id was string, is "number"', '.files[].page is gone'])
  })
})
