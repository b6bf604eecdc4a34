import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePorts, startSystem, type System } from '../helpers/system.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs `npm start` to its end and gives what it said. */
function runStart(env: Partial<NodeJS.ProcessEnv>): Promise<{ code: number | null; errors: string }> {
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...outer } = process.env
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: { ...outer, ...env } as NodeJS.ProcessEnv, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, errors: errors.replace(/^npm warn .*\n/gm, '') })))
}

async function ports(): Promise<Partial<NodeJS.ProcessEnv>> {
  const [PORT, IDENTITY_PORT, SMS_PORT, NINGBO_PORT, ZHEJIANG_PORT] = (await freePorts(5)).map(String)
  return { PORT, IDENTITY_PORT, SMS_PORT, NINGBO_PORT, ZHEJIANG_PORT }
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'start-'))
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }))

describe('npm start', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem()
  })
  afterAll(() => system.stop())

  it('prints every address and account as one line of JSON once everything answers', async () => {
    const { register, portals, identity, sms, accounts } = system.addresses
    for (const address of [`${register}/admin/login`, portals.ningbo, portals.zhejiang, identity, sms]) {
      expect((await fetch(address)).status).toBe(200)
    }
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(['reviewer', 'seniorReviewer', 'registerAdministrator', 'editor', 'auditor', 'administrator', 'applicant']))
  })

  it('answers an address that cannot be read as one that leads nowhere', async () => {
    const { register, portals, identity, sms } = system.addresses
    for (const origin of [register, portals.ningbo, portals.zhejiang, identity, sms]) {
      for (const path of ['/%zz', '/api/cases/%E0%A4%A', '/admin/%', '/v1/requests/%FF', '/widgets/%']) expect({ path, status: (await fetch(origin + path)).status }).toEqual({ path, status: 404 })
    }
  })

  it('keeps its data over a stop and a second start, and stops every part', async () => {
    const staffOf = async (register: string) => {
      const login = system.addresses.accounts.find(({ role }) => role === 'administrator')!
      const response = await fetch(`${register}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json', origin: register }, body: JSON.stringify({ email: login.login, password: login.password }) })
      return ((await response.json()) as { user: { id: string } }).user.id
    }
    const before = await staffOf(system.addresses.register)
    const { register, identity, sms } = system.addresses
    await system.stop()
    for (const address of [register, identity, sms]) await expect(fetch(address)).rejects.toThrow()
    system = await startSystem({ ...system.env })
    expect(await staffOf(system.addresses.register)).toBe(before)
  })
})

describe('what whoever starts it can mend ends with one sentence', () => {
  it('a busy port, with the setting that moves it', async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as net.AddressInfo
    const { code, errors } = await runStart({ ...(await ports()), SMS_PORT: String(port), DATA_DIR: path.join(scratch, 'busy') })
    server.close()
    expect(code).not.toBe(0)
    expect(errors.trim()).toBe(`Port ${port} (sms) is taken; stop what uses it or set SMS_PORT to another port.`)
  })

  it('a data folder that cannot be made', async () => {
    const file = path.join(scratch, 'a-file')
    fs.writeFileSync(file, '')
    const { code, errors } = await runStart({ ...(await ports()), DATA_DIR: path.join(file, 'data') })
    expect(code).not.toBe(0)
    expect(errors.trim()).toMatch(/^The data folder \S+ cannot be written; mend its permissions or name another in DATA_DIR\.$/)
  })

  it('a database that does not answer', async () => {
    const [port] = await freePorts(1)
    const { code, errors } = await runStart({ ...(await ports()), DATABASE_URI: `mongodb://127.0.0.1:${port}/register`, DATA_DIR: path.join(scratch, 'no-database') })
    expect(code).not.toBe(0)
    expect(errors.trim()).toBe('The database named in DATABASE_URI does not answer; see that it runs and that address, name and password are right.')
  })

  it('a setting that is no port', async () => {
    const { code, errors } = await runStart({ PORT: 'eighty', DATA_DIR: path.join(scratch, 'no-port') })
    expect(code).not.toBe(0)
    expect(errors.trim()).toBe('PORT: expected a port number from 1 to 65535.')
  })
})
