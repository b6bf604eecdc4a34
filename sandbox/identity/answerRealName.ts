import { formOf, type Call, type Reply } from '../serving/call.ts'
import { page, redirect } from '../serving/reply.ts'
import type { Account } from './accounts/account.ts'
import { checkRealName, type RealNameEntries } from './checks/checkRealName.ts'
import type { Fault } from './checks/fault.ts'
import { nations } from './nations.ts'
import type { Network } from './network.ts'
import { donePage } from './pages/donePage.ts'
import { realNamePage } from './pages/realNamePage.ts'
import { pageAddress, type Visit } from './visit.ts'

/** Answers `realName`, step 2 of the sign-up; open to every account that has not passed it. */
export async function answerRealName(call: Call, network: Network, visit: Visit, account: Account): Promise<Reply> {
  const done = redirect(pageAddress('done', visit))
  if (account.authLevel !== '1') return done
  if (call.method !== 'POST') return page(realNamePage({ visit, account, filled: { values: { document: 'resident-id' }, faults: [] } }))
  const entries = entriesOf(formOf(call))
  const faults = await verify(entries, network, account)
  return faults.length === 0 ? done : page(realNamePage({ visit, account, filled: { values: entries, faults } }), 422)
}

/** Answers `done`, step 3 of the sign-up. */
export function answerDone({ services }: Network, visit: Visit, account: Account): Reply {
  if (account.authLevel === '1') return redirect(pageAddress('realName', visit))
  return page(donePage({ visit, account, serviceName: services.find(({ code }) => code === visit.serviceCode)?.name }))
}

async function verify(entries: RealNameEntries, { accounts, now }: Network, { userId }: Account): Promise<Fault[]> {
  const today = new Date(now() + 8 * 3600 * 1000).toISOString().slice(0, 10)
  const realName = checkRealName(entries, { today, nations: nations.map(([code]) => code) })
  if (Array.isArray(realName)) return realName
  const holder = accounts.byDocument(realName.idType, realName.idNumber)
  if (holder) return [{ field: 'idNumber', code: 'id-number-taken' }]
  await accounts.verify(userId, realName)
  return []
}

function entriesOf(form: URLSearchParams): RealNameEntries {
  const text = (name: string): string => (form.get(name) ?? '').trim()
  const birthday = text('birthday').normalize('NFKC')
  return {
    document: text('document'),
    idNumber: text('idNumber'),
    name: text('name'),
    sex: text('sex'),
    birthday: birthday.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`),
    nation: text('nation'),
  }
}
