import type { Payload } from 'payload'
import type { NetworkPerson } from '../../access/identity/network.ts'
import { handle } from '../../api/v1/handle.ts'
import { enterApplicant } from '../../access/identity/enterApplicant.ts'
import { openSession } from '../../access/identity/sessions/openSession.ts'
import { swapCode } from '../../access/identity/sessions/swapCode.ts'
import { digestOf, noToken, randomToken } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'

/** What a call answered. */
export type Answer = { status: number; headers: Headers; body: Body }
/** The parts of answers that tests look at. */
export type Body = {
  code: string
  errors: { path: string; code: string; params: { [name: string]: unknown } }[]
  [name: string]: any // eslint-disable-line @typescript-eslint/no-explicit-any -- tests reach into answers of every kind
}

/** One signed-in applicant's way to the API. */
export type Client = { call: (method: string, path: string, body?: unknown, headers?: { [name: string]: string }) => Promise<Answer>; token: string }

export const origin = 'http://127.0.0.1:3000'

let count = 0

/** An identity number of an invented person that nobody else in the run has; its check character is right. */
export function freshIdNumber(prefix = '33020319900101'): string {
  count += 1
  const digits = prefix + String(count).padStart(3, '0')
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return digits + '10X98765432'[sum % 11]
}

/** Sends one call as the web server would. */
export async function send(payload: Payload, method: string, path: string, { body, headers = {} }: { body?: unknown; headers?: { [name: string]: string } } = {}): Promise<Answer> {
  const isRaw = body instanceof Uint8Array || typeof body === 'string'
  const init: RequestInit = { method, headers: { ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }), ...headers } }
  if (body !== undefined) init.body = isRaw ? (body as BodyInit) : JSON.stringify(body)
  const response = await handle(new Request(new URL(path, origin), init), payload)
  const text = await response.clone().text()
  return { status: response.status, headers: response.headers, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Body }
}

/** Someone signed in at a portal, with an identity of their own unless told otherwise. */
export async function signedIn(payload: Payload, over: Partial<NetworkPerson> = {}): Promise<Client & { subject: string }> {
  const now = new Date()
  const subject = over.subject ?? `subject-${randomToken()}`
  const person = { subject, name: '沈一鸣', documentType: '1', idNumber: freshIdNumber(), mobile: '13800000011', ethnicity: '01', ...over }
  const applicant = await enterApplicant({ payload, person, secret: settings().secret, now })
  const verifier = randomToken()
  const { code } = await openSession({ payload, applicant: applicant.id, portal: 'ningbo', challenge: digestOf(verifier), now, ticketDigest: noToken() })
  const { token } = await swapCode({ payload, code, verifier, now })
  return { subject, token, call: (method, path, body, headers = {}) => send(payload, method, path, { body, headers: { authorization: `Bearer ${token}`, ...headers } }) }
}

/** Opens a registration and gives its first answer. */
export async function openDraft(client: Client, portal: 'ningbo' | 'zhejiang' = 'ningbo'): Promise<Body> {
  const { body } = await client.call('POST', '/v1/registrations', { portal, noticeVersion: 1 })
  return body
}

/** Typed answers that keep every rule, of someone without an employer who lives in 海曙区, and the papers they demand. */
export const resident = {
  answers: {
    basic: { ethnicity: '01', politicalStatus: '13', email: 'someone@example.com' },
    workplace: { isEmployed: false, residenceRegion: '330203004', residenceAddress: '虚构路1号', residenceBasis: 'household', residencePostcode: '315000' },
    education: { fullTimeLevel: '00', fullTimeDegree: '0' },
    qualification: {},
  },
  papers: ['householdProof'],
}

/** The same of someone with an employer in 上城区 of Hangzhou, for the Zhejiang portal. */
export const employed = {
  answers: {
    ...resident.answers,
    workplace: {
      isEmployed: true,
      employerCode: '91330200MA21009620',
      employerName: '虚构会计有限公司',
      employerType: '42',
      workRegion: '330102001',
      workAddress: '虚构路2号',
      workPostcode: '310000',
      accountingSince: '2015-07-01',
      accountingPost: '08',
      accountingDuty: '1',
    },
  },
  papers: ['employerCodeCertificate', 'startWorkProof', 'currentWorkProof'],
}
