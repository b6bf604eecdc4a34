import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { createOnce } from '../../database/createOnce.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { startSandbox, type Sandbox } from '../../sandbox/start.ts'
import { seedEvidenceKinds } from '../../seed/evidenceKinds.ts'
import { settings } from '../../settings.ts'
import { signedIn } from '../api/shared.ts'
import { code as employerCode, startDirectory, type StandIn } from '../employers/shared.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { register } from '../sign-in/shared.ts'
import { Contract, type Drive } from './Contract.ts'

let sandbox: Sandbox
export let directory: StandIn
let running: TestPayload
export let payload: Payload
export let contract: Contract
export let photo: Buffer
export let page: Buffer

/** Starts a network, a directory of employers and a register before the tests, and stops them after them. */
export function startRegister(): void {
  beforeAll(async () => {
    const service = { code: 'accountant-register', password: 'sandbox-service-password' }
    sandbox = await startSandbox({ ports: { identity: 0 }, registerOrigin: register, dataDir: sandboxDir, service })
    directory = await startDirectory()
    running = await startPayload({ IDENTITY_BASE: sandbox.addresses.sso! })
    payload = running.payload
    await seedEvidenceKinds(payload, settings())
    await createOnce(payload, 'employers', 'code', { code: employerCode, name: '宁波虚构有限公司' })
    ;[photo, page] = await Promise.all([portrait(), paper()])
    contract = new Contract(payload, JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/openapi.json'), 'utf8')))
  })
  afterAll(async () => {
    await running?.stop()
    await sandbox?.stop()
    await directory?.stop()
    fs.rmSync(sandboxDir, { recursive: true, force: true })
  })
}

const sandboxDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'))

export const drive = (id: string, how?: Drive) => contract.drive(id, how)

/** Drives an operation and says what is to come of it. */
export async function refused(id: string, code: string, how?: Drive): Promise<void> {
  expect((await drive(id, how)).code, id).toBe(code)
}

/** Someone signed in, with the draft they opened. */
export async function withDraft({ answers, papers }: { answers?: object; papers?: string[] } = {}, at = 'ningbo') {
  const { token } = await signedIn(payload)
  const { body } = await drive('open-registration', { token, body: { portal: at, noticeVersion: 1 } })
  const parts = { id: body.id as string }
  if (answers) await drive('save-request', { token, parts, body: { edition: 0, answers } })
  for (const kind of papers ?? []) await drive('put-file', { token, parts: { ...parts, kind, page: '1' }, body: kind === 'photo' ? photo : page })
  const { edition } = (await drive('read-request', { token, parts })).body
  return { token, parts, edition: edition as number }
}

export const submission = (edition: number) => ({ edition, isConfirmed: true })

type JsonSchema = { required?: string[]; properties: { [name: string]: { type: 'integer' | 'boolean' | 'string'; enum?: string[] } } }

/** A JSON body with all that an operation wants; undefined where it takes none. */
export function wanted({ requestBody }: { requestBody?: { content: { [type: string]: { schema: JsonSchema } } } }): object | undefined {
  const schema = requestBody?.content['application/json']?.schema
  const some = { integer: 1, boolean: true, string: 'x' }
  return schema && Object.fromEntries((schema.required ?? []).map((name) => [name, schema.properties[name]!.enum?.[0] ?? some[schema.properties[name]!.type]]))
}
