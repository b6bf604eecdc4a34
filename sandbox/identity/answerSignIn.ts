import { formOf, type Call, type Reply } from '../serving/call.ts'
import { page, redirect } from '../serving/reply.ts'
import type { Account } from './accounts/account.ts'
import { isPassword } from './accounts/passwordHash.ts'
import type { Fault } from './checks/fault.ts'
import { cookie, forget, sessionCookie } from './cookies.ts'
import type { Network } from './network.ts'
import { continuePage, signInPage } from './pages/signInPage.ts'
import { callbackOf } from './service.ts'
import { pageAddress, type Visit } from './visit.ts'

/** Answers `ssoLogin`: the sign-in page, or for someone signed in the question whether to go on. */
export async function answerSignIn(call: Call, network: Network, visit: Visit, account?: Account): Promise<Reply> {
  const service = network.services.find(({ code }) => code === visit.serviceCode)
  if (call.method === 'POST') return signIn(call, network, visit)
  if (account) return service ? page(continuePage({ visit, serviceName: service.name, account })) : redirect('/user-center')
  return page(signInPage({ visit, serviceName: service?.name, filled: { values: {}, faults: [] } }))
}

/** Answers `continue`: leads someone signed in back to the application, with a ticket. */
export function goOn(network: Network, visit: Visit, account: Account, headers: Reply['headers'] = {}): Reply {
  const service = network.services.find(({ code }) => code === visit.serviceCode)
  if (!service) return redirect('/user-center', headers)
  const ticket = network.office.issueTicket(service.code, account.userId)
  return redirect(callbackOf(service, { ticket, goto: visit.goto }), headers)
}

/** Answers `logout` and `switch`: the sign-in is over; a switch leads to the sign-in page again. */
export function signOut(call: Call, network: Network, visit: Visit): Reply {
  network.sessions.close(call.cookies[sessionCookie])
  return redirect(pageAddress('ssoLogin', visit), { 'Set-Cookie': forget(sessionCookie) })
}

async function signIn(call: Call, network: Network, visit: Visit): Promise<Reply> {
  const form = formOf(call)
  const login = (form.get('login') ?? '').trim()
  const outcome = await checkSignIn(login, form.get('password') ?? '', network)
  if (Array.isArray(outcome)) {
    const service = network.services.find(({ code }) => code === visit.serviceCode)
    return page(signInPage({ visit, serviceName: service?.name, filled: { values: { login }, faults: outcome } }), 422)
  }
  return goOn(network, visit, outcome, { 'Set-Cookie': cookie(sessionCookie, network.sessions.open(outcome.userId)) })
}

async function checkSignIn(login: string, password: string, { accounts, throttle }: Network): Promise<Account | Fault[]> {
  const missing: Fault[] = []
  if (!login) missing.push({ field: 'login', code: 'login-missing' })
  if (!password) missing.push({ field: 'password', code: 'password-missing' })
  if (missing.length > 0) return missing
  if (throttle.isResting(login)) return [{ field: 'login', code: 'sign-in-resting' }]
  const account = accounts.byLogin(login)
  if (!account || !(await isPassword(password, account.passwordHash))) {
    throttle.failed(login)
    return [{ field: 'login', code: 'sign-in-wrong' }]
  }
  throttle.succeeded(login)
  return account
}
