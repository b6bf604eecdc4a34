import { join } from 'node:path'

import { openAccountStore, type AccountStore } from './accounts/accountStore.ts'
import { seedAccounts } from './accounts/seedAccounts.ts'
import { signInSessions, type SignInSessions } from './accounts/signInSessions.ts'
import { signInThrottle, type SignInThrottle } from './accounts/signInThrottle.ts'
import type { GatewayKeys } from './protocol/gatewaySignature.ts'
import { ticketOffice, type TicketOffice } from './protocol/ticketOffice.ts'
import { signUpDesk, type SignUpDesk } from './registration/signUpDesk.ts'
import { smsSender } from './registration/smsSender.ts'
import type { Service } from './service.ts'

/** What one real-name network is made of; its pages and its protocol share it. */
export type Network = {
  services: readonly Service[]
  gateway?: GatewayKeys
  accounts: AccountStore
  sessions: SignInSessions
  throttle: SignInThrottle
  office: TicketOffice
  desk: SignUpDesk
  now: () => number
}

/** Opens the network over its data folder and adds the demo accounts. */
export async function openNetwork({ dataDir, services, gateway, smsGateway, smsToken, now = Date.now }: {
  dataDir: string
  services: readonly Service[]
  /** Keys that callers of `simpleauth` must show, where a gateway is to be played. */
  gateway?: GatewayKeys
  smsGateway: string
  smsToken?: string
  now?: () => number
}): Promise<Network> {
  const accounts = await openAccountStore(join(dataDir, 'accounts.json'))
  await seedAccounts(accounts)
  return {
    services,
    gateway,
    accounts,
    sessions: signInSessions(now),
    throttle: signInThrottle(now),
    office: ticketOffice(now),
    desk: signUpDesk({ accounts, send: smsSender({ gateway: smsGateway, token: smsToken }), now }),
    now,
  }
}
