import { randomUUID } from 'node:crypto'

import { jsonFile } from '../../serving/jsonFile.ts'
import type { Account, RealName } from './account.ts'

/** The accounts of the network; user name, mobile number and document belong to one account each. */
export type AccountStore = {
  byId: (userId: string) => Account | undefined
  /** By user name (in any case) or mobile number. */
  byLogin: (login: string) => Account | undefined
  hasUserName: (userName: string) => boolean
  hasMobile: (mobile: string) => boolean
  /** Who holds a document. */
  byDocument: (idType: string, idNumber: string) => Account | undefined
  add: (account: Omit<Account, 'userId'> & { userId?: string }) => Promise<Account>
  /** Notes a passed real-name check: level 2 from now on. */
  verify: (userId: string, realName: RealName) => Promise<Account | undefined>
}

/** Opens the accounts kept in a JSON file. */
export async function openAccountStore(path: string): Promise<AccountStore> {
  const file = jsonFile<Account[]>(path)
  const accounts = new Map((await file.read())?.map((account) => [account.userId, account]) ?? [])
  const find = (holds: (account: Account) => boolean): Account | undefined => [...accounts.values()].find(holds)
  const hasUserName = (userName: string): boolean => find((account) => isSameName(account.userName, userName)) !== undefined

  async function put(account: Account): Promise<Account> {
    accounts.set(account.userId, account)
    await file.write([...accounts.values()])
    return account
  }

  return {
    byId: (userId) => accounts.get(userId),
    byLogin: (login) => find((account) => account.mobile === login || isSameName(account.userName, login)),
    hasUserName,
    hasMobile: (mobile) => find((account) => account.mobile === mobile) !== undefined,
    byDocument: (idType, idNumber) => find(({ realName }) => realName?.idType === idType && realName.idNumber === idNumber),
    add: (account) => put({ ...account, userId: account.userId ?? randomUUID().replaceAll('-', '') }),
    async verify(userId, realName) {
      const account = accounts.get(userId)
      return account && put({ ...account, authLevel: '2', realName })
    },
  }
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
