import { demoAccounts, demoPassword } from '../demoAccounts.ts'
import type { AccountStore } from './accountStore.ts'
import { hashPassword } from './passwordHash.ts'

/** Adds the demo accounts that are not there yet; what happened to the others since is kept. */
export async function seedAccounts(accounts: AccountStore): Promise<void> {
  const missing = demoAccounts.filter(({ userName }) => !accounts.hasUserName(userName))
  await Promise.all(
    missing.map(async ({ userName, mobile, realName }) =>
      accounts.add({
        userId: `demo-${userName}`,
        userName,
        mobile,
        passwordHash: await hashPassword(demoPassword),
        authLevel: realName ? '2' : '1',
        realName,
      }),
    ),
  )
}
