// Records what the widgets of this release send: `NODE_OPTIONS=--conditions=production npx tsx test/embedding/record.ts registration`, or `change`.
// A recording is made once, when a release is published, and never again: it stands for what is out there.
import fs from 'node:fs'
import path from 'node:path'
import { paper, portrait } from '../../files/testPictures.ts'
import { handle } from '../../api/v1/handle.ts'
import { RegisterApi } from '../../widgets/session/api.ts'
import { SessionApi } from '../../widgets/session/session-api.ts'
import manifest from '../../widgets/package.json'
import { startPayload } from '../helpers/payload.ts'
import { answers, shapeOf, type RecordedCall, type Recording } from './recording.ts'
import { arriving } from './shared.ts'

const way = process.argv[2]
if (way !== 'registration' && way !== 'change') throw new Error(`record: expected "registration" or "change", got "${way}"`)
const isOnRecord = way === 'change'
const { payload, stop } = await startPayload()
const { code, verifier } = await arriving(payload, { isOnRecord })
const known = new Map<string, string>([[code, '{code}'], [verifier, '{verifier}']])
const calls: RecordedCall[] = []
const pictures = { photo: new Blob([new Uint8Array(await portrait())], { type: 'image/jpeg' }), paper: new Blob([new Uint8Array(await paper())], { type: 'image/jpeg' }) }

/** Answers as the server would, and notes the call. */
const send: typeof fetch = async (input, init = {}) => {
  const response = await handle(new Request(String(input), { method: init.method, headers: init.headers, body: init.body }), payload)
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const answer = isJson ? ((await response.clone().json()) as { token?: string; id?: string; edition?: number; files?: { id: string }[]; url?: string }) : undefined
  const named = (text: string) => [...known].sort(([one], [other]) => other.length - one.length).reduce((rest, [value, name]) => rest.replaceAll(value, name), text)
  const body = typeof init.body === 'string' ? (JSON.parse(named(init.body)) as { edition?: unknown }) : init.body === pictures.photo ? 'photo' : init.body ? 'paper' : undefined
  if (typeof body === 'object' && 'edition' in body) body.edition = '{edition}'
  calls.push({
    method: init.method ?? 'GET',
    path: named(new URL(String(input)).pathname + new URL(String(input)).search),
    headers: JSON.parse(named(JSON.stringify(init.headers))) as RecordedCall['headers'],
    ...(body !== undefined && { body }),
    status: response.status,
    answer: answer ? shapeOf(answer) : response.status === 204 ? null : 'picture',
  })
  if (answer?.token) known.set(answer.token, '{token}')
  if (answer?.id) known.set(answer.id, '{id}')
  if (answer?.url) known.set(new URL(answer.url, options.register).pathname, '{link}')
  if (answer?.files?.[0]) known.set(answer.files[0].id, '{file}')
  return response
}

let token = ''
const options = { register: 'http://127.0.0.1:3000', fetch: send, language: () => 'zh' }
const sessions = new SessionApi(options)
const api = new RegisterApi({ ...options, authorization: { token: () => Promise.resolve(token), renew: () => Promise.resolve(false) } })

token = (await sessions.open(code, verifier)).token
await (isOnRecord ? change() : registration())
token = (await sessions.renew(token)).token
await sessions.close(token)

const release = manifest.version.replace(/\.\d+$/, '')
const recording: Recording = { release, ...(isOnRecord && { isOnRecord }), calls }
fs.writeFileSync(path.join(import.meta.dirname, `recorded/${release}${isOnRecord ? '-change' : ''}.json`), `${JSON.stringify(recording, null, 1)}\n`)
await stop()
process.exit(0)

/** Everything a registration asks of the register. */
async function registration(): Promise<void> {
  const notice = await api.notice('ningbo', 'registration')
  await api.requests()
  const { id } = await api.openRegistration('ningbo', notice.version)
  await api.save(id, { edition: (await api.request(id)).edition, answers: { basic: answers.basic }, step: 'basic' })
  await api.bureaus('330203004')
  await api.upload(id, 'photo', 1, pictures.photo)
  await api.save(id, { edition: (await api.request(id)).edition, answers })
  await api.upload(id, 'householdProof', 1, pictures.paper)
  await api.upload(id, 'householdProof', 2, pictures.paper)
  const whole = await api.removeFile(id, 'householdProof', 2)
  await api.file(whole.files[0]!.id)
  await api.submit(id, whole.edition)
  await api.request(id)
  await api.requests()
  await api.withdraw(id)
  await api.record('ningbo').catch(() => undefined)
  await api.discard(id)
}

/** The query with its three views, a change that is reviewed and withdrawn, and one that takes effect at once. */
async function change(): Promise<void> {
  const { version } = await api.notice('ningbo', 'change')
  await api.record('zhejiang').catch(() => undefined)
  await api.record('ningbo')
  await api.education('ningbo')
  await api.evidenceKinds()
  const opening = { register: 'ningbo', portal: 'ningbo', noticeVersion: version } as const
  const { id, edition } = await api.openChange({ ...opening, section: 'workplace' })
  await api.save(id, { edition, answers: { workplace: { residenceAddress: '虚构路3号' } } })
  await api.preview(id, { workplace: { residenceAddress: '虚构路4号' } })
  await api.preview(id)
  const whole = await api.upload(id, 'householdProof', 1, pictures.paper)
  await api.file(whole.files[0]!.id)
  await api.submit(id, whole.edition)
  await api.request(id)
  await api.record('ningbo')
  await api.history('ningbo')
  await api.historyDetail('ningbo', id)
  await api.withdraw(id)
  const second = await api.openChange({ ...opening, section: 'basic' })
  const saved = await api.save(second.id, { edition: second.edition, answers: { basic: { email: 'new@example.com' } } })
  await api.submit(second.id, saved.edition)
  await api.history('ningbo')
  await api.historyDetail('ningbo', second.id)
}
