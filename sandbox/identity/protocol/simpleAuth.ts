import type { AccountStore } from '../accounts/accountStore.ts'
import sentences from '../locales/refusals.zh.json' with { type: 'json' }
import type { Service } from '../service.ts'
import { refusals, type Refusal } from './refusals.ts'
import { isFreshTime, isSignature, signatureOf } from './signature.ts'
import type { TicketOffice } from './ticketOffice.ts'
import { userInfo } from './userInfo.ts'

/** Answers one server-to-server call; every value is a text, `result` is `"0"` on success. */
export function simpleAuth({ parameters, services, office, accounts, now }: {
  parameters: URLSearchParams
  services: readonly Service[]
  office: TicketOffice
  accounts: AccountStore
  now: number
}): Record<string, string> {
  const [serviceCode = '', time = '', sign = '', method = ''] = ['servicecode', 'time', 'sign', 'method'].map((name) => parameters.get(name) ?? '')
  if (!serviceCode || !time || !sign || !method) return refuse('parameter-missing')
  const service = services.find(({ code }) => code === serviceCode)
  if (!service) return refuse('service-unknown')
  if (!isSignature(sign, signatureOf({ serviceCode, servicePassword: service.password, time }))) return refuse('sign-wrong')
  if (!isFreshTime(time, now)) return refuse('time-stale')
  if (parameters.get('datatype') !== 'json') return refuse('datatype-unsupported')
  if (method === 'ticketValidation') return validate(serviceCode, parameters.get('st') ?? '', office, accounts)
  if (method === 'getUserInfo') return inform(serviceCode, parameters.get('token') ?? '', office, accounts)
  return refuse('method-unknown')
}

/** Gives the answer of a refused call. */
export function refuse(refusal: Refusal): Record<string, string> {
  return { result: refusals[refusal], errmsg: sentences[refusal] }
}

function validate(serviceCode: string, ticket: string, office: TicketOffice, accounts: AccountStore): Record<string, string> {
  const validated = office.validateTicket(serviceCode, ticket)
  if (typeof validated === 'string') return refuse(validated)
  const account = accounts.byId(validated.userId)
  if (!account) return refuse('account-unknown')
  return {
    result: '0',
    errmsg: '',
    token: validated.token,
    userid: account.userId,
    loginname: account.userName,
    username: account.realName?.name ?? '',
    orgcoding: '',
  }
}

function inform(serviceCode: string, token: string, office: TicketOffice, accounts: AccountStore): Record<string, string> {
  const known = office.userOfToken(serviceCode, token)
  if (typeof known === 'string') return refuse(known)
  const account = accounts.byId(known.userId)
  return account ? { result: '0', errmsg: '', ...userInfo(account) } : refuse('account-unknown')
}
