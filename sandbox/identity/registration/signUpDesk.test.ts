import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { openAccountStore, type AccountStore } from '../accounts/accountStore.ts'
import type { AccountEntries } from '../checks/accountFaults.ts'
import { signUpDesk, type SignUp, type SignUpDesk } from './signUpDesk.ts'

const mobile = '13812345678'
let folder: string
let accounts: AccountStore
let clock: number
let sent: { key: string; to: string; text: string }[]
let isDown: boolean
let desk: SignUpDesk
let signUp: SignUp

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
  accounts = await openAccountStore(join(folder, 'accounts.json'))
  clock = 1_000_000
  sent = []
  isDown = false
  desk = signUpDesk({
    accounts,
    send: async (message) => {
      if (!isDown) sent.push(message)
      return !isDown
    },
    now: () => clock,
  })
  signUp = desk.find(desk.open())!
})

afterEach(() => rm(folder, { recursive: true }))

function sendCode(): Promise<{ code: string }[]> {
  return desk.sendCode(signUp, { mobile, captcha: signUp.challenge.answer })
}

function lastCode(): string {
  return /(\d{5})，/.exec(sent.at(-1)!.text)![1]!
}

async function create(overrides: Partial<AccountEntries> = {}): Promise<unknown> {
  const entries = { userName: 'liuxin', mobile, captcha: '', smsCode: lastCode(), password: 'Demo2026!', passwordAgain: 'Demo2026!', hasAgreed: true }
  const created = await desk.createAccount(signUp, { ...entries, ...overrides })
  return Array.isArray(created) ? created.map(({ code }) => code) : created
}

it('sends a code of five digits to the number after the picture is read', async () => {
  expect(await sendCode()).toEqual([])
  expect(sent).toHaveLength(1)
  expect(sent[0]!.to).toBe(mobile)
  expect(lastCode()).toMatch(/^\d{5}$/)
})

it('renews a challenge that was answered wrongly and sends nothing', async () => {
  const { answer } = signUp.challenge
  expect(await desk.sendCode(signUp, { mobile, captcha: 'wrong' })).toMatchObject([{ code: 'captcha-wrong' }])
  expect(await desk.sendCode(signUp, { mobile, captcha: answer === signUp.challenge.answer ? 'wrong' : answer })).toMatchObject([{ code: 'captcha-wrong' }])
  expect(sent).toEqual([])
})

it('takes a text question instead of the picture', async () => {
  desk.renewChallenge(signUp, 'question')
  expect(signUp.challenge).toMatchObject({ kind: 'question', text: expect.stringMatching(/^.加.等于几？$/) })
  expect(await desk.sendCode(signUp, { mobile, captcha: '' })).toMatchObject([{ code: 'question-missing' }])
  expect(await sendCode()).toEqual([])
})

it('waits 60 seconds between two codes to a number, from any sign-up', async () => {
  await sendCode()
  clock += 59_000
  signUp = desk.find(desk.open())!
  expect(await sendCode()).toMatchObject([{ code: 'sms-code-wait', params: { seconds: 1 } }])
  clock += 1_000
  expect(await sendCode()).toEqual([])
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
})

it('says that the gateway is down and lets one try again at once', async () => {
  isDown = true
  expect(await sendCode()).toMatchObject([{ code: 'sms-code-undelivered' }])
  isDown = false
  expect(await sendCode()).toEqual([])
})

it('creates an account of level 1 with the code that was sent, once', async () => {
  await sendCode()
  expect(await create()).toMatchObject({ userName: 'liuxin', mobile, authLevel: '1' })
  expect(await create()).toEqual(['user-name-taken', 'mobile-taken'])
})

it('refuses a wrong code, five times at most', async () => {
  await sendCode()
  const wrong = lastCode() === '00000' ? '11111' : '00000'
  for (let i = 0; i < 5; i += 1) expect(await create({ smsCode: wrong })).toEqual(['sms-code-wrong'])
  expect(await create()).toEqual(['sms-code-expired'])
})

it('keeps a code for five minutes and for its number only', async () => {
  await sendCode()
  expect(await create({ mobile: '13912345678' })).toEqual(['sms-code-not-sent'])
  clock += 300_001
  expect(await create()).toEqual(['sms-code-expired'])
})

it('holds a user name once, in any case, when two sign-ups end at the same moment', async () => {
  await sendCode()
  const first = { signUp, smsCode: lastCode() }
  signUp = desk.find(desk.open())!
  await desk.sendCode(signUp, { mobile: '13912345678', captcha: signUp.challenge.answer })
  const entries = { captcha: '', password: 'Demo2026!', passwordAgain: 'Demo2026!', hasAgreed: true }
  const outcomes = await Promise.all([
    desk.createAccount(first.signUp, { ...entries, userName: 'liuxin', mobile, smsCode: first.smsCode }),
    desk.createAccount(signUp, { ...entries, userName: 'LiuXin', mobile: '13912345678', smsCode: lastCode() }),
  ])
  expect(outcomes.filter(Array.isArray)).toEqual([[{ field: 'userName', code: 'user-name-taken' }]])
})

it('asks for everything that is missing, in the order of the form', async () => {
  const entries = { userName: '', mobile: '', captcha: '', smsCode: '', password: '', passwordAgain: 'x', hasAgreed: false }
  const faults = (await desk.createAccount(signUp, entries)) as { field: string }[]
  expect(faults.map(({ field }) => field)).toEqual(['userName', 'mobile', 'captcha', 'smsCode', 'password', 'passwordAgain', 'agreed'])
})
