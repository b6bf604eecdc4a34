import { formOf, type Call, type Reply } from '../serving/call.ts'
import { json, page, redirect } from '../serving/reply.ts'
import { drawPicture } from './captcha/drawPicture.ts'
import { normalMobile, type AccountEntries } from './checks/accountFaults.ts'
import type { Fault } from './checks/fault.ts'
import { cookie, forget, sessionCookie, signUpCookie } from './cookies.ts'
import { faultSentence } from './faultSentence.ts'
import type { Network } from './network.ts'
import { signUpPage } from './pages/signUpPage.ts'
import { smsPause, type SignUp } from './registration/signUpDesk.ts'
import { pageAddress, type Visit } from './visit.ts'

/** Answers `register`, step 1 of the sign-up: each of its buttons posts the same form with another `intent`. */
export async function answerSignUp(call: Call, network: Network, visit: Visit): Promise<Reply> {
  const { desk, now } = network
  const known = desk.find(call.cookies[signUpCookie])
  const key = known ? undefined : desk.open()
  const signUp = known ?? desk.find(key)!
  const headers: Reply['headers'] = key ? { 'Set-Cookie': cookie(signUpCookie, key) } : {}
  const form = formOf(call)
  const values = Object.fromEntries([...form].filter(([name]) => !name.startsWith('password')))

  const show = (faults: readonly Fault[]): Reply => {
    const secondsToWait = waitOf(signUp, now())
    if (call.headers.accept === 'application/json') return json(forScript(signUp, faults, secondsToWait))
    // An answer to a challenge that has been replaced would only mislead.
    const filled = { values: { ...values, captcha: '' }, faults }
    return page(signUpPage({ visit, signUp, filled, secondsToWait }), faults.length > 0 ? 422 : 200, headers)
  }

  if (call.method !== 'POST') return show([])
  if (!known) return show([{ field: 'userName', code: 'session-lost' }])
  const intent = form.get('intent')
  if (intent === 'picture' || intent === 'question') {
    desk.renewChallenge(signUp, intent)
    return show([])
  }
  const entries = entriesOf(form)
  if (intent === 'send-code') return show(await desk.sendCode(signUp, { mobile: entries.mobile, captcha: entries.captcha }))
  const created = await desk.createAccount(signUp, entries)
  if (Array.isArray(created)) return show(created)
  const session = network.sessions.open(created.userId)
  return redirect(pageAddress('realName', visit), { 'Set-Cookie': [cookie(sessionCookie, session), forget(signUpCookie)] })
}

/** Answers with the picture of the sign-up under way. */
export function answerPicture(call: Call, { desk }: Network): Reply | null {
  const challenge = desk.find(call.cookies[signUpCookie])?.challenge
  if (challenge?.kind !== 'picture') return null
  return { status: 200, type: 'image/svg+xml', body: drawPicture(challenge.answer, Math.random), headers: { 'Cache-Control': 'no-store' } }
}

function entriesOf(form: URLSearchParams): AccountEntries {
  const text = (name: string): string => (form.get(name) ?? '').trim()
  return {
    userName: text('userName').normalize('NFKC'),
    mobile: normalMobile(text('mobile')),
    captcha: text('captcha'),
    smsCode: text('smsCode').normalize('NFKC'),
    password: form.get('password') ?? '',
    passwordAgain: form.get('passwordAgain') ?? '',
    hasAgreed: form.get('agreed') === 'yes',
  }
}

function waitOf({ sms }: SignUp, now: number): number {
  return sms ? Math.max(0, smsPause - Math.floor((now - sms.sentAt) / 1000)) : 0
}

/** What the page's script needs to show an answer without losing the passwords typed. */
function forScript({ challenge, hasPassed }: SignUp, faults: readonly Fault[], seconds: number): unknown {
  return {
    faults: faults.map((fault) => ({ field: fault.field, sentence: faultSentence(fault) })),
    seconds,
    hasPassed,
    question: challenge.kind === 'question' ? challenge.text : null,
  }
}
