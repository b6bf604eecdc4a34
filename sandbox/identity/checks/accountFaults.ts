import type { Fault } from './fault.ts'

/** What step 1 of the sign-up asks for. */
export type AccountEntries = {
  userName: string
  mobile: string
  captcha: string
  smsCode: string
  password: string
  passwordAgain: string
  hasAgreed: boolean
}

/** Gives a mobile number without blanks, hyphens and the country's prefix. */
export function normalMobile(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').replace(/^(\+86|86)(?=1\d{10}$)/, '')
}

/** What is wrong with a mobile number. */
export function mobileFault(mobile: string): Fault | null {
  if (!mobile) return { field: 'mobile', code: 'mobile-missing' }
  return /^1[3-9]\d{9}$/.test(mobile) ? null : { field: 'mobile', code: 'mobile-malformed' }
}

/** What is wrong with the form of the entries; whether name and codes are right and free is for the desk to say. */
export function accountFaults({ userName, mobile, smsCode, password, passwordAgain, hasAgreed }: AccountEntries): Fault[] {
  return [
    userNameFault(userName),
    mobileFault(mobile),
    /^\d{5}$/.test(smsCode) ? null : { field: 'smsCode', code: smsCode ? 'sms-code-malformed' : 'sms-code-missing' },
    passwordFault(password),
    password === passwordAgain ? null : { field: 'passwordAgain', code: passwordAgain ? 'password-different' : 'password-again-missing' },
    hasAgreed ? null : { field: 'agreed', code: 'terms-not-agreed' },
  ].filter((fault) => fault !== null)
}

function userNameFault(userName: string): Fault | null {
  if (!userName) return { field: 'userName', code: 'user-name-missing' }
  if (userName.length < 4 || userName.length > 20) return { field: 'userName', code: 'user-name-length', params: { count: userName.length } }
  if (!/^[A-Za-z]/.test(userName)) return { field: 'userName', code: 'user-name-first' }
  return /^[A-Za-z0-9]+$/.test(userName) ? null : { field: 'userName', code: 'user-name-characters' }
}

function passwordFault(password: string): Fault | null {
  if (!password) return { field: 'password', code: 'password-missing' }
  if (!/^[!-~]+$/.test(password)) return { field: 'password', code: 'password-characters' }
  if (password.length < 6 || password.length > 20) return { field: 'password', code: 'password-length' }
  const kinds = [/\d/, /[A-Za-z]/, /[^A-Za-z\d]/].filter((kind) => kind.test(password)).length
  return kinds >= 2 ? null : { field: 'password', code: 'password-weak' }
}
