import { demoAccounts, demoPassword as applicantPassword } from '../../sandbox/identity/demoAccounts.ts'
import { demoPassword, demoStaff } from '../../seed/demoStaff.ts'
import type { Settings } from '../../settings.ts'

/** Where everything is and who may sign in: a short table, or one line of JSON. */
export function table(settings: Settings, { isJson, hasDemo, runsSandbox }: { isJson: boolean; hasDemo: boolean; runsSandbox: boolean }): string {
  const places = {
    register: settings.registerOrigin,
    portals: { ningbo: settings.portals.ningbo.origin, zhejiang: settings.portals.zhejiang.origin },
    identity: new URL('/', settings.identity.base).origin,
    sms: settings.sms.gateway,
  }
  const staff = hasDemo ? demoStaff.map(({ role, name, email }) => ({ role, name, login: email, password: demoPassword })) : []
  const applicants = hasDemo && runsSandbox ? demoAccounts.filter(({ isForTests }) => isJson || !isForTests).map(({ userName, realName, note }) => ({ role: 'applicant', name: realName?.name ?? note, login: userName, password: applicantPassword })) : []
  const accounts = [...staff, ...applicants]
  if (isJson) return `${JSON.stringify({ ...places, accounts })}\n`
  const rows: [string, string][] = [
    ['后台 back office', `${places.register}/admin`],
    ['宁波门户 Ningbo portal', places.portals.ningbo],
    ['浙江门户 Zhejiang portal', places.portals.zhejiang],
    ['实名登录 sign-in', places.identity],
    ['短信 SMS inbox', places.sms],
  ]
  const people = accounts.map(({ role, name, login, password }): [string, string] => [`${role} ${name}`, `${login} / ${password}`])
  return `\n${[...rows, ['', ''] as [string, string], ...people].map(([left, right]) => `  ${pad(left, 30)}${right}`.trimEnd()).join('\n')}\n\n`
}

/** Pads to a width in columns; a Han character takes two. */
function pad(text: string, width: number): string {
  const columns = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, width - columns))
}
