import path from 'node:path'
import { makeKeyFile } from '../../protection/keys/keyFile.ts'
import { readSettings, type Settings } from '../../settings.ts'
import { checkFolder } from './checks.ts'
import { PlainError } from './PlainError.ts'
import { secretsOf } from './secrets.ts'

/** A process to start: its command, its environment, the ports it takes and how one sees that it is ready. */
export type Part = {
  name: string
  command: string[]
  env: NodeJS.ProcessEnv
  logFile: string
  /** An address that answers 200 once the part is ready; absent: it prints a line of JSON with `ready`. */
  readyAt?: string
}

export type Port = { name: string; setting: string; port: number; host: string }

const root = path.resolve(import.meta.dirname, '../..')

/** What is to be started, from the environment: the register always, of the sandbox only what no real address stands for. */
export function plan(env: NodeJS.ProcessEnv): { settings: Settings; sandbox: Part & { ports: Port[] }; register: Part & { port: Port } } {
  const host = env.HOST ?? '127.0.0.1'
  const dataDir = path.resolve(env.DATA_DIR ?? 'data')
  checkFolder(dataDir)
  const secrets = secretsOf(dataDir)
  const port = (name: string, setting: string, fallback: number): Port => ({ name, setting, port: portNumber(setting, env[setting], fallback), host })
  const register = port('register', 'PORT', 3000)
  const identity = port('identity', 'IDENTITY_PORT', 3001)
  const sms = port('sms', 'SMS_PORT', 3002)
  const ningbo = port('ningbo portal', 'NINGBO_PORT', 3003)
  const zhejiang = port('zhejiang portal', 'ZHEJIANG_PORT', 3004)
  const stoodFor = ([real]: [string | undefined, Port]) => !real
  const ports = ([[env.IDENTITY_BASE, identity], [env.SMS_GATEWAY, sms], [env.NINGBO_ORIGIN, ningbo], [env.ZHEJIANG_ORIGIN, zhejiang]] as [string | undefined, Port][])
    .filter(stoodFor)
    .map(([, stand]) => stand)
  const at = ({ port: number }: Port) => `http://${host}:${number}`
  const complete: NodeJS.ProcessEnv = {
    ...env,
    NODE_ENV: 'production',
    HOST: host,
    PORT: String(register.port),
    IDENTITY_PORT: String(identity.port),
    SMS_PORT: String(sms.port),
    NINGBO_PORT: String(ningbo.port),
    ZHEJIANG_PORT: String(zhejiang.port),
    DATA_DIR: dataDir,
    REGISTER_ORIGIN: env.REGISTER_ORIGIN ?? at(register),
    REGISTER_SECRET: env.REGISTER_SECRET ?? secrets.register,
    SERVICE_PASSWORD: env.SERVICE_PASSWORD ?? secrets.service,
    SMS_TOKEN: env.SMS_TOKEN ?? secrets.sms,
    IDENTITY_BASE: env.IDENTITY_BASE ?? `${at(identity)}/sso`,
    SMS_GATEWAY: env.SMS_GATEWAY ?? at(sms),
    NINGBO_ORIGIN: env.NINGBO_ORIGIN ?? at(ningbo),
    ZHEJIANG_ORIGIN: env.ZHEJIANG_ORIGIN ?? at(zhejiang),
    RUNS_WORKER: env.RUNS_WORKER ?? 'true',
    SEEDS_DEMO: env.SEEDS_DEMO ?? String(!env.IDENTITY_BASE),
  }
  const settings = read(complete)
  if (!settings.keys) makeKeyFile(settings.keyFile)
  const logs = path.join(dataDir, 'logs')
  return {
    settings,
    sandbox: {
      name: 'sandbox',
      command: [process.execPath, '--import', 'tsx', path.join(root, 'sandbox/main.ts')],
      // The sandbox stands in for every part whose real address whoever starts it has not set.
      env: { ...complete, IDENTITY_BASE: env.IDENTITY_BASE, SMS_GATEWAY: env.SMS_GATEWAY, NINGBO_ORIGIN: env.NINGBO_ORIGIN, ZHEJIANG_ORIGIN: env.ZHEJIANG_ORIGIN },
      logFile: path.join(logs, 'sandbox.log'),
      ports,
    },
    register: {
      name: 'register',
      command: [process.execPath, '--import', 'tsx', path.join(root, 'server/main.ts')],
      env: complete,
      logFile: path.join(logs, 'register.log'),
      readyAt: `${at(register)}/health`,
      port: register,
    },
  }
}

function read(env: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(env)
  } catch (error) {
    throw new PlainError((error as Error).message)
  }
}

function portNumber(setting: string, value: string | undefined, fallback: number): number {
  const number = value ? Number(value) : fallback
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new PlainError(`${setting}: expected a port number from 1 to 65535.`)
  return number
}
