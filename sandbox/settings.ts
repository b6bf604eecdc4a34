import { resolve, join } from 'node:path'

import { SettingError } from './SettingError.ts'

/** The two portals of the sandbox. */
export type PortalName = 'ningbo' | 'zhejiang'

/** What `startSandbox` wants to know; a part whose port is absent is not started. */
export type SandboxSettings = {
  /** Address the parts listen on. @default '127.0.0.1' */
  host?: string
  /** Ports by part; 0 lets the system pick one. */
  ports: { identity?: number; sms?: number; ningbo?: number; zhejiang?: number }
  /** Where browsers reach the register. */
  registerOrigin: string
  /** Folder for the accounts and the messages; `identity` and `sms` are made in it. */
  dataDir: string
  /** How the register is known to the real-name network. */
  service: { code: string; password: string; /** @default '{registerOrigin}/v1/sign-in/callback' */ callback?: string }
  /** Keys that callers of `simpleauth` must show; absent: no gateway stands before it. */
  gateway?: { accessKey: string; secretKey: string }
  /** Bearer token of the SMS gateway; absent: anyone may send. */
  smsToken?: string
  /** Real addresses of the parts that are not started. */
  live?: { identityBase?: string; smsGateway?: string; ningbo?: string; zhejiang?: string }
  /** @default Date.now */
  now?: () => number
}

/** Reads the settings of a sandbox from the environment; a part with a real address gets no port. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SandboxSettings {
  const live = {
    identityBase: trimmed(env.IDENTITY_BASE),
    smsGateway: trimmed(env.SMS_GATEWAY),
    ningbo: trimmed(env.NINGBO_ORIGIN),
    zhejiang: trimmed(env.ZHEJIANG_ORIGIN),
  }
  return {
    host: env.HOST || '127.0.0.1',
    ports: {
      identity: live.identityBase ? undefined : port('IDENTITY_PORT', env.IDENTITY_PORT, 3001),
      sms: live.smsGateway ? undefined : port('SMS_PORT', env.SMS_PORT, 3002),
      ningbo: live.ningbo ? undefined : port('NINGBO_PORT', env.NINGBO_PORT, 3003),
      zhejiang: live.zhejiang ? undefined : port('ZHEJIANG_PORT', env.ZHEJIANG_PORT, 3004),
    },
    registerOrigin: trimmed(env.REGISTER_ORIGIN) ?? `http://127.0.0.1:${port('PORT', env.PORT, 3000)}`,
    dataDir: join(resolve(env.DATA_DIR || 'data'), 'sandbox'),
    service: {
      code: env.SERVICE_CODE || 'accountant-register',
      password: env.SERVICE_PASSWORD || 'sandbox-service-password',
      callback: env.SERVICE_CALLBACK || undefined,
    },
    gateway: env.IDENTITY_ACCESS_KEY ? { accessKey: env.IDENTITY_ACCESS_KEY, secretKey: env.IDENTITY_SECRET_KEY ?? '' } : undefined,
    smsToken: env.SMS_TOKEN || undefined,
    live,
  }
}

function port(name: string, value: string | undefined, fallback: number): number {
  if (!value) return fallback
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number
  throw new SettingError(`${name}: a port between 0 and 65535 was expected, "${value}" came.`)
}

function trimmed(address: string | undefined): string | undefined {
  return address ? address.replace(/\/+$/, '') : undefined
}
