import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox/start.ts'
import { send } from '../api/shared.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { arrivalOf, Browser, proofKey, register } from './shared.ts'

export let sandbox: Sandbox
let running: TestPayload
export let payload: Payload
/** How far the network's clock is ahead, in milliseconds. */
let ahead = 0

/** Starts the network and a register behind its gateway before the tests of a file, and stops both after them; the clock is right again after each. */
export function startRegister(): void {
  beforeAll(async () => {
    const service = { code: 'accountant-register', password: 'sandbox-service-password' }
    sandbox = await startSandbox({ ports: { identity: 0 }, registerOrigin: register, dataDir: sandboxDir, service, gateway, now: () => Date.now() + ahead })
    running = await startPayload({ IDENTITY_BASE: sandbox.addresses.sso!, IDENTITY_ACCESS_KEY: gateway.accessKey, IDENTITY_SECRET_KEY: gateway.secretKey })
    payload = running.payload
  })
  afterAll(async () => {
    await running?.stop()
    await sandbox?.stop()
    fs.rmSync(sandboxDir, { recursive: true, force: true })
  })
  afterEach(() => {
    vi.useRealTimers()
    ahead = 0
  })
}

/** Has the network's clock run ahead until the test is over. */
export const runAhead = (milliseconds: number) => void (ahead = milliseconds)

const gateway = { accessKey: 'access', secretKey: 'secret' }

const sandboxDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'))

export const swap = (code: string | undefined, verifier: string) => send(payload, 'POST', '/v1/session', { body: { code, verifier } })

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

export const later = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] })

/** Someone signed in through the network, with the browser they did it in. */
export async function signedIn(login = 'test01') {
  const browser = new Browser(payload)
  const { verifier, challenge } = proofKey()
  const { code } = arrivalOf(await browser.signIn(challenge, login))
  const { body } = await swap(code, verifier)
  return { browser, token: body.token as string, identity: body.identity }
}
