import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** Where everything is, as `npm start -- --json` prints it. */
export type Addresses = {
  register: string
  portals: { ningbo: string; zhejiang: string }
  identity: string
  sms: string
  accounts: { role: string; name: string; login: string; password: string }[]
}

export type System = { addresses: Addresses; dataDir: string; env: NodeJS.ProcessEnv; stop: () => Promise<void> }

const root = path.resolve(import.meta.dirname, '../..')

/** Starts the whole of it as a person would, on free ports and with data of its own, and waits until it is ready. */
export async function startSystem(more: Partial<NodeJS.ProcessEnv> = {}): Promise<System> {
  const dataDir = more.DATA_DIR ?? fs.mkdtempSync(path.join(os.tmpdir(), 'system-'))
  const [PORT, IDENTITY_PORT, SMS_PORT, NINGBO_PORT, ZHEJIANG_PORT] = (await freePorts(5)).map(String)
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...outer } = process.env
  const env = { ...outer, PORT, IDENTITY_PORT, SMS_PORT, NINGBO_PORT, ZHEJIANG_PORT, DATA_DIR: dataDir, ...ownDatabase(), ...more } as NodeJS.ProcessEnv
  const child = spawn('npm', ['start', '--silent', '--', '--json'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const addresses = await firstLine(child)
  return {
    addresses,
    dataDir,
    env,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      // As Ctrl-C does: to npm and all that it started.
      process.kill(-child.pid!, 'SIGINT')
      const own = [env.PORT, env.IDENTITY_PORT, env.SMS_PORT, env.NINGBO_PORT, env.ZHEJIANG_PORT].map((port) => `http://127.0.0.1:${port}`)
      await Promise.all(own.map(isSilent))
    },
  }
}

/** Waits until nobody answers there any more. */
async function isSilent(address: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answers = await fetch(address, { signal: AbortSignal.timeout(2_000) }).then(() => true, () => false)
    if (!answers) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} still answers after Ctrl-C`)
}

function ownDatabase(): { DATABASE_URI?: string } {
  if (!process.env.DATABASE_URI) return {}
  const address = new URL(process.env.DATABASE_URI)
  address.pathname = `/system_${randomBytes(6).toString('hex')}`
  return { DATABASE_URI: address.href }
}

function firstLine(child: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    let out = ''
    let errors = ''
    child.stderr!.on('data', (chunk: Buffer) => (errors += chunk))
    child.stdout!.on('data', (chunk: Buffer) => {
      out += chunk
      const line = out.split('\n').find((one) => one.startsWith('{'))
      if (line && out.includes('\n')) resolve(JSON.parse(line) as Addresses)
    })
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}: ${errors}`)))
  })
}

/** Ports nobody listens on right now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise<net.Server>((resolve) => {
      const server = net.createServer().listen(0, '127.0.0.1', () => resolve(server))
    })),
  )
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
