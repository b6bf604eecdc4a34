import path from 'node:path'
import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import type { EvidenceSettings } from '@accountant-register/schemas/rules/requiredEvidence.ts'

/** The two portals, each with the register it serves. */
export type PortalId = 'ningbo' | 'zhejiang'

/** What a bureau has time of its own to decide; a change of address to another bureau is a transfer (地区变更). */
export type DecidedKind = 'registration' | 'change' | 'transfer'

/** Everything that differs between one installation and another; read once from the environment. */
export type Settings = {
  /** Address under which browsers reach the register, without a slash at the end. */
  registerOrigin: string
  /** Folder of the embedded database, the uploaded files and the sandbox's own data. */
  dataDir: string
  /** MongoDB connection string; absent: the embedded SQLite file in `dataDir`. */
  databaseUri?: string
  /** Key material for sessions, digests and signed states; at least 32 characters. */
  secret: string
  /** File of the keys that seal identity and phone numbers; `npm start` makes it at the first start. */
  keyFile: string
  /** The same keys in the environment instead, `id:secret,id:secret`, the current one first. */
  keys?: string
  /** What new values are sealed with; what was sealed otherwise still opens. */
  cipherSuite: 'AES-256-GCM' | 'SM4-HMAC-SM3'
  portals: { [portal in PortalId]: { origin: string } }
  identity: {
    /** Base of the real-name network as browsers reach it, e.g. `https://puser.zjzwfw.gov.cn/sso`. */
    base: string
    /** Base for the server-to-server calls, where a gateway stands before the network; by default `base`. */
    serverBase: string
    serviceCode: string
    servicePassword: string
    /** Paths of the two calls below `serverBase`. */
    ticketPath: string
    userPath: string
    gateway?: { accessKey: string; secretKey: string }
    /** 用户中心, where a person has identity data corrected. */
    userCentre: string
    hotline: string
  }
  sms: { gateway: string; token?: string }
  /** The office's own sign-in service for staff (OpenID Connect); absent: passwords alone. */
  oidc?: { issuer: string; clientId: string; clientSecret: string }
  /** Directory that names employers by code, `GET {base}/{code}`; absent: the `employers` collection. */
  employerDirectory?: { base: string; token?: string }
  /** System that knows who is under way with continuing education, `POST {address}`; absent: what was reported to the register. */
  educationDirectory?: { address: string; token?: string }
  /** S3-compatible store of uploaded files; absent: a folder in `dataDir`. */
  s3?: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string }
  /** Working days a bureau has for a request, by register and kind. */
  workingDays: { [register in PortalId]: { [kind in DecidedKind]: number } }
  /** Papers that a registration brings though usual only in changes, and papers that it need not bring. */
  evidence: Required<EvidenceSettings>
  /** Minutes after which a claimed request may be taken over. */
  claimMinutes: number
  /** Whether this process runs the worker (outbox, sweeper) beside the web server. */
  runsWorker: boolean
  /** Whether those who decide, export or administer sign in with a second factor; a demonstration does without unless told. */
  requiresSecondFactor: boolean
  /** Whether demo data is seeded into an empty database. */
  seedsDemo: boolean
}

/** The settings of this process. @throws {Error} naming the variable, when one is unusable */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const secret = env.REGISTER_SECRET ?? ''
  if (env.NODE_ENV === 'production' && env.NEXT_PHASE !== 'phase-production-build' && secret.length < 32) {
    throw new Error('REGISTER_SECRET: expected at least 32 characters; `npm start` makes and keeps one by itself')
  }
  const identityBase = trimSlash(env.IDENTITY_BASE ?? 'http://127.0.0.1:3001/sso')
  const dataDir = path.resolve(env.DATA_DIR ?? 'data')
  return {
    registerOrigin: trimSlash(env.REGISTER_ORIGIN ?? `http://127.0.0.1:${env.PORT ?? 3000}`),
    dataDir,
    databaseUri: env.DATABASE_URI || undefined,
    secret: secret || 'only-for-builds-and-generators-never-served',
    keyFile: path.resolve(env.KEY_FILE || path.join(dataDir, 'keys.json')),
    keys: env.REGISTER_KEYS || undefined,
    cipherSuite: readSuite(env.CIPHER_SUITE),
    portals: {
      ningbo: { origin: trimSlash(env.NINGBO_ORIGIN ?? 'http://127.0.0.1:3003') },
      zhejiang: { origin: trimSlash(env.ZHEJIANG_ORIGIN ?? 'http://127.0.0.1:3004') },
    },
    identity: {
      base: identityBase,
      serverBase: trimSlash(env.IDENTITY_SERVER_BASE ?? identityBase),
      serviceCode: env.SERVICE_CODE ?? 'accountant-register',
      servicePassword: env.SERVICE_PASSWORD ?? 'sandbox-service-password',
      ticketPath: env.IDENTITY_TICKET_PATH ?? '/servlet/simpleauth',
      userPath: env.IDENTITY_USER_PATH ?? '/servlet/simpleauth',
      gateway: env.IDENTITY_ACCESS_KEY
        ? { accessKey: env.IDENTITY_ACCESS_KEY, secretKey: env.IDENTITY_SECRET_KEY ?? '' }
        : undefined,
      userCentre: env.IDENTITY_USER_CENTRE ?? new URL('/', identityBase).href,
      hotline: env.IDENTITY_HOTLINE ?? '0571-88808880',
    },
    sms: { gateway: trimSlash(env.SMS_GATEWAY ?? 'http://127.0.0.1:3002'), token: env.SMS_TOKEN || undefined },
    oidc: readOidc(env),
    employerDirectory: readEmployerDirectory(env),
    educationDirectory: readEducationDirectory(env),
    s3: readS3(env),
    workingDays: { ningbo: readWorkingDays(env, 'NINGBO'), zhejiang: readWorkingDays(env, 'ZHEJIANG') },
    evidence: {
      alsoAtRegistration: readKinds('PAPERS_ALSO_AT_REGISTRATION', env.PAPERS_ALSO_AT_REGISTRATION),
      waivedAtRegistration: readKinds('PAPERS_WAIVED_AT_REGISTRATION', env.PAPERS_WAIVED_AT_REGISTRATION),
    },
    claimMinutes: positive('CLAIM_MINUTES', env.CLAIM_MINUTES, 30),
    runsWorker: env.RUNS_WORKER === 'true',
    requiresSecondFactor: (env.REQUIRES_SECOND_FACTOR || String(env.SEEDS_DEMO !== 'true')) === 'true',
    seedsDemo: env.SEEDS_DEMO === 'true',
  }
}

let current: Settings | undefined

/** The settings of this process, read at the first call. */
export function settings(): Settings {
  return (current ??= readSettings())
}

function readSuite(name: string | undefined): Settings['cipherSuite'] {
  if (name && name !== 'AES-256-GCM' && name !== 'SM4-HMAC-SM3') throw new Error('CIPHER_SUITE: expected AES-256-GCM or SM4-HMAC-SM3')
  return (name || 'AES-256-GCM') as Settings['cipherSuite']
}

function readEmployerDirectory({ EMPLOYER_DIRECTORY: address, EMPLOYER_DIRECTORY_TOKEN: token }: NodeJS.ProcessEnv): Settings['employerDirectory'] {
  if (!address) return undefined
  if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) throw new Error('EMPLOYER_DIRECTORY: expected an address that begins with http:// or https://')
  return { base: trimSlash(address), token: token || undefined }
}

function readOidc({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: NodeJS.ProcessEnv): Settings['oidc'] {
  if (!issuer) return undefined
  if (!/^https?:$/.test(URL.canParse(issuer) ? new URL(issuer).protocol : '')) throw new Error('OIDC_ISSUER: expected an address that begins with https://')
  if (!clientId || !clientSecret) throw new Error('OIDC_ISSUER is set: expected OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too')
  return { issuer, clientId, clientSecret }
}

function readEducationDirectory({ EDUCATION_DIRECTORY: address, EDUCATION_DIRECTORY_TOKEN: token }: NodeJS.ProcessEnv): Settings['educationDirectory'] {
  if (!address) return undefined
  if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) throw new Error('EDUCATION_DIRECTORY: expected an address that begins with http:// or https://')
  return { address, token: token || undefined }
}

function readS3(env: NodeJS.ProcessEnv): Settings['s3'] {
  if (!env.S3_BUCKET) return undefined
  const missing = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].filter((name) => !env[name])
  if (missing.length > 0) throw new Error(`S3_BUCKET is set: expected ${missing.join(', ')} too`)
  return {
    endpoint: trimSlash(env.S3_ENDPOINT!),
    bucket: env.S3_BUCKET,
    region: env.S3_REGION ?? 'us-east-1',
    accessKeyId: env.S3_ACCESS_KEY_ID!,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY!,
  }
}

/** The days of one register: what stands for a kind, of a transfer else what stands for a change, else what stands for all. */
function readWorkingDays(env: NodeJS.ProcessEnv, register: string): { [kind in DecidedKind]: number } {
  const all = positive('WORKING_DAYS', env.WORKING_DAYS, 5)
  const of = (kind: string, fallback: number) => positive(`WORKING_DAYS_${register}_${kind}`, env[`WORKING_DAYS_${register}_${kind}`], fallback)
  const change = of('CHANGE', all)
  return { registration: of('REGISTRATION', all), change, transfer: of('TRANSFER', change) }
}

/** Kinds of paper by their codes, between commas. */
function readKinds(name: string, value = ''): string[] {
  const kinds = value.split(',').map((kind) => kind.trim()).filter(Boolean)
  const unknown = kinds.find((kind) => !evidenceKinds.items.some(({ code }) => code === kind))
  if (unknown) throw new Error(`${name}: expected kinds of paper as in evidence-kinds.json, got ${unknown}`)
  return kinds
}

function positive(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name}: expected a whole number above 0`)
  return number
}

function trimSlash(address: string): string {
  return address.replace(/\/+$/, '')
}
