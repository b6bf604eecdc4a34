import { randomBytes, randomInt, randomUUID } from 'node:crypto'

import type { Account } from '../accounts/account.ts'
import type { AccountStore } from '../accounts/accountStore.ts'
import { hashPassword } from '../accounts/passwordHash.ts'
import { isAnswer, newChallenge, type Challenge } from '../captcha/challenge.ts'
import { accountFaults, mobileFault, type AccountEntries } from '../checks/accountFaults.ts'
import type { Fault } from '../checks/fault.ts'
import type { SmsSender } from './smsSender.ts'

/** Seconds between two text messages to one number. */
export const smsPause = 60
const smsLifetime = 5 * 60 * 1000
const smsTries = 5
/** Faults are told in the order of the form. */
const order = ['userName', 'mobile', 'captcha', 'smsCode', 'password', 'passwordAgain', 'agreed']
const deskLifetime = 2 * 60 * 60 * 1000

/** One sign-up under way, known by a cookie. */
export type SignUp = {
  openedAt: number
  challenge: Challenge
  /** The challenge was answered; it is not asked again in this sign-up. */
  hasPassed: boolean
  sms?: { mobile: string; code: string; sentAt: number; tries: number }
}

/** Handles step 1 of the sign-up: challenge, text message, account. */
export type SignUpDesk = {
  open: () => string
  find: (key: string | undefined) => SignUp | undefined
  renewChallenge: (signUp: SignUp, kind: Challenge['kind']) => void
  sendCode: (signUp: SignUp, entries: { mobile: string; captcha: string }) => Promise<Fault[]>
  createAccount: (signUp: SignUp, entries: AccountEntries) => Promise<Account | Fault[]>
}

/** Opens a desk; sign-ups live with the process. */
export function signUpDesk({ accounts, send, now }: { accounts: AccountStore; send: SmsSender; now: () => number }): SignUpDesk {
  const signUps = new Map<string, SignUp>()
  const lastSent = new Map<string, number>()
  const random = (): number => randomInt(2 ** 32) / 2 ** 32

  function renewChallenge(signUp: SignUp, kind: Challenge['kind']): void {
    signUp.challenge = newChallenge(kind, random)
  }

  function challengeFaults(signUp: SignUp, captcha: string): Fault[] {
    if (signUp.hasPassed) return []
    const subject = signUp.challenge.kind === 'picture' ? 'captcha' : 'question'
    if (!captcha) return [{ field: 'captcha', code: `${subject}-missing` }]
    signUp.hasPassed = isAnswer(signUp.challenge, captcha)
    // A challenge is good for one try, right or wrong.
    renewChallenge(signUp, signUp.challenge.kind)
    return signUp.hasPassed ? [] : [{ field: 'captcha', code: `${subject}-wrong` }]
  }

  function mobileFaults(mobile: string): Fault[] {
    const fault = mobileFault(mobile)
    if (fault) return [fault]
    return accounts.hasMobile(mobile) ? [{ field: 'mobile', code: 'mobile-taken' }] : []
  }

  async function sendCode(signUp: SignUp, { mobile, captcha }: { mobile: string; captcha: string }): Promise<Fault[]> {
    const faults = [...mobileFaults(mobile), ...challengeFaults(signUp, captcha)]
    if (faults.length > 0) return faults
    const waited = Math.floor((now() - (lastSent.get(mobile) ?? -Infinity)) / 1000)
    if (waited < smsPause) return [{ field: 'smsCode', code: 'sms-code-wait', params: { seconds: smsPause - waited } }]
    lastSent.set(mobile, now())
    const code = String(randomInt(100000)).padStart(5, '0')
    const text = `【浙江政务服务网】验证码${code}，用于注册账号，5分钟内有效。请勿告诉他人。`
    if (!(await send({ key: `sign-up:${randomUUID()}`, to: mobile, text }))) {
      lastSent.delete(mobile)
      return [{ field: 'smsCode', code: 'sms-code-undelivered' }]
    }
    signUp.sms = { mobile, code, sentAt: now(), tries: 0 }
    return []
  }

  function smsFaults({ sms }: SignUp, { mobile, smsCode }: AccountEntries): Fault[] {
    const fault = (code: string): Fault[] => [{ field: 'smsCode', code }]
    if (!sms || sms.mobile !== mobile) return fault('sms-code-not-sent')
    if (now() - sms.sentAt > smsLifetime || sms.tries >= smsTries) return fault('sms-code-expired')
    sms.tries += 1
    return sms.code === smsCode ? [] : fault('sms-code-wrong')
  }

  async function createAccount(signUp: SignUp, entries: AccountEntries): Promise<Account | Fault[]> {
    const faults = accountFaults(entries)
    const isFine = (field: string): boolean => !faults.some((fault) => fault.field === field)
    if (isFine('userName') && accounts.hasUserName(entries.userName)) faults.push({ field: 'userName', code: 'user-name-taken' })
    if (isFine('mobile')) faults.push(...mobileFaults(entries.mobile))
    faults.push(...challengeFaults(signUp, entries.captcha))
    if (isFine('mobile') && isFine('smsCode')) faults.push(...smsFaults(signUp, entries))
    if (faults.length > 0) return faults.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    const passwordHash = await hashPassword(entries.password)
    // Asked again: another sign-up may have taken the name or the number while the password was being hashed.
    if (accounts.hasUserName(entries.userName)) return [{ field: 'userName', code: 'user-name-taken' }]
    if (accounts.hasMobile(entries.mobile)) return [{ field: 'mobile', code: 'mobile-taken' }]
    signUp.sms = undefined
    return accounts.add({ userName: entries.userName, mobile: entries.mobile, passwordHash, authLevel: '1' })
  }

  return {
    open() {
      for (const [key, { openedAt }] of signUps) if (now() - openedAt > deskLifetime) signUps.delete(key)
      const key = randomBytes(24).toString('base64url')
      signUps.set(key, { openedAt: now(), challenge: newChallenge('picture', random), hasPassed: false })
      return key
    },
    find: (key) => (key ? signUps.get(key) : undefined),
    renewChallenge,
    sendCode,
    createAccount,
  }
}
