import type { Settings } from '../../settings.ts'
import { SignInError } from './SignInError.ts'
import { gatewayHeaders, networkTime, serviceSign } from './serviceSign.ts'

/** What the real-name network says of an account whose holder it has checked; texts as it sent them, trimmed. */
export type NetworkPerson = {
  /** Id of the account in the network. */
  subject: string
  name: string
  /** The network's own code of the document type. */
  documentType: string
  idNumber: string
  mobile: string
  /** GB/T 3304 code. */
  ethnicity?: string
}

/** Longest wait for an answer of the network, in milliseconds. */
const patience = 5000

type Answer = { [field: string]: unknown }

/**
 * Asks the real-name network who holds the ticket; a ticket can be asked about once.
 * @throws {SignInError} `ticket-…` when the network refuses it, `identity-not-verified` for an account without the
 * real-name check, `identity-incomplete`, `identity-unavailable` when the network does not answer, or not as its protocol says
 */
export async function personOfTicket(ticket: string, identity: Settings['identity'], now: () => Date = () => new Date()): Promise<NetworkPerson> {
  const validated = await call({ method: 'ticketValidation', st: ticket }, identity.ticketPath, identity, now())
  if (validated.result !== '0') throw new SignInError(refusalOf(validated))
  const token = textOf(validated, 'token')
  if (!token) throw new SignInError('identity-unavailable')
  const info = await call({ method: 'getUserInfo', token }, identity.userPath, identity, now())
  if (info.result !== '0') throw new SignInError('identity-unavailable')
  return personOf(info)
}

async function call(parameters: Record<string, string>, path: string, identity: Settings['identity'], at: Date): Promise<Answer> {
  const { serviceCode, servicePassword, gateway } = identity
  const time = networkTime(at)
  const url = new URL(identity.serverBase + path)
  const body = new URLSearchParams({
    ...parameters,
    servicecode: serviceCode,
    time,
    sign: serviceSign({ code: serviceCode, password: servicePassword, time }),
    datatype: 'json',
  })
  const headers = gateway ? gatewayHeaders({ ...gateway, path: url.pathname, at }) : {}
  try {
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'error', signal: AbortSignal.timeout(patience) })
    if (!response.ok) throw new Error(`real-name network: expected 200, got ${response.status}`)
    const answer: unknown = await response.json()
    if (typeof answer !== 'object' || answer === null) throw new Error('real-name network: expected an object')
    return answer as Answer
  } catch (cause) {
    throw new SignInError('identity-unavailable', { cause })
  }
}

/** The protocol tells refusals apart by their sentence alone. */
function refusalOf(answer: Answer): 'ticket-expired' | 'ticket-replayed' | 'ticket-refused' {
  const sentence = textOf(answer, 'errmsg')
  if (sentence.includes('过期')) return 'ticket-expired'
  if (sentence.includes('已使用')) return 'ticket-replayed'
  return 'ticket-refused'
}

function personOf(info: Answer): NetworkPerson {
  if (!['2', '3'].includes(textOf(info, 'authlevel'))) throw new SignInError('identity-not-verified')
  if (info.useable !== undefined && textOf(info, 'useable') !== '1') throw new SignInError('identity-not-verified')
  const person = {
    subject: textOf(info, 'userid'),
    name: textOf(info, 'username'),
    documentType: textOf(info, 'idtype'),
    idNumber: textOf(info, 'idnum').toUpperCase(),
    mobile: textOf(info, 'mobile'),
  }
  // An account that was checked yet lacks a part of its identity cannot be told from another one's: it goes no further.
  if (Object.values(person).some((text) => text === '')) throw new SignInError('identity-incomplete')
  const nation = textOf(info, 'nation')
  return { ...person, ...(/^\d{1,2}$/.test(nation) && { ethnicity: nation.padStart(2, '0') }) }
}

function textOf(answer: Answer, field: string): string {
  const value = answer[field]
  return typeof value === 'string' && value.length <= 200 ? value.trim() : ''
}
