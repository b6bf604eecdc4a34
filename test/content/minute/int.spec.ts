import { spawn } from 'node:child_process'
import path from 'node:path'
import readline from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Payload } from 'payload'
import type { EvidenceKind, Notice, Tip } from '../../../payload-types.ts'
import { seedEvidenceKinds } from '../../../seed/evidenceKinds.ts'
import { settings } from '../../../settings.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { editing } from '../shared.ts'

/** How soon after it was published everyone reads it, in milliseconds. */
const bound = 60_000

let running: TestPayload
let payload: Payload
let token: string
let reader: Reader

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  await seedEvidenceKinds(payload, settings())
  token = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  reader = await otherProcess(running.dataDir)
})
afterAll(async () => {
  reader?.stop()
  await running?.stop()
})

const editor = (collection: 'notices' | 'tips' | 'evidence-kinds' | 'message-templates') => editing({ get config() { return payload.config } } as Payload, collection, () => token)

it('what is published in one process is read in another within a minute, without a restart', async () => {
  const notice = (await payload.db.findOne<Notice>({ collection: 'notices', where: { and: [{ portal: { equals: 'ningbo' } }, { kind: { equals: 'registration' } }] } }))!
  const tip = (await payload.db.findOne<Tip>({ collection: 'tips', where: { and: [{ portal: { equals: 'ningbo' } }, { kind: { equals: 'registration' } }, { step: { equals: 'files' } }] } }))!
  const kind = (await payload.db.findOne<EvidenceKind>({ collection: 'evidence-kinds', where: { code: { equals: 'idCardFront' } } }))!
  // The other process has read, and keeps, what was there before.
  const before = await reader.read()
  expect(before).toMatchObject({ title: '登记须知', isWorkday: true })

  const since = Date.now()
  await editor('notices').publish(notice.id, { title: '另一进程发布的须知' })
  await editor('tips').publish(tip.id, { lines: '另一进程发布的提示' })
  await editor('evidence-kinds').publish(kind.id, { note: '另一进程发布的说明' })
  await rest(payload, 'POST', '/working-days', { token, body: { date: '2026-11-24', arrangement: 'off', name: '台风停工' } })

  const wanted = { title: '另一进程发布的须知', tip: ['另一进程发布的提示'], note: '另一进程发布的说明', isWorkday: false }
  let read = await reader.read()
  while (JSON.stringify(read) !== JSON.stringify(wanted) && Date.now() - since < bound) read = await reader.read()
  expect(read).toEqual(wanted)
}, 120_000)

type Reader = { read: () => Promise<object>; stop: () => void }

/** Another process on the same database, which reads what applicants and reviewers get whenever it is asked. */
async function otherProcess(dataDir: string): Promise<Reader> {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', path.join(import.meta.dirname, 'reader.ts')], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, DATABASE_URI: process.env.DATABASE_URI ?? '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<object> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) throw new Error('the other process has ended')
      if (String(value).startsWith('{')) return JSON.parse(String(value)) as object
    }
  }
  await next()
  return { read: () => (child.stdin.write('read\n'), next()), stop: () => void child.kill() }
}
