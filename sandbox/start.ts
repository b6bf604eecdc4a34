import { join } from 'node:path'

import { identitySite } from './identity/identitySite.ts'
import { openNetwork } from './identity/network.ts'
import { portalSite } from './portals/portalSite.ts'
import { contentSecurityPolicy } from './serving/contentSecurityPolicy.ts'
import { openServer, type OpenServer } from './serving/openServer.ts'
import type { PortalName, SandboxSettings } from './settings.ts'
import { openInbox } from './sms/inbox.ts'
import { smsSite } from './sms/smsSite.ts'

/** Where the parts that were started are reached; `sso` is the base for `usp.do` and `servlet/simpleauth`. */
export type SandboxAddresses = { identity?: string; sso?: string; sms?: string; portals: { [portal in PortalName]?: string } }

/** A running sandbox. */
export type Sandbox = { addresses: SandboxAddresses; stop: () => Promise<void> }

type Part = keyof SandboxSettings['ports']

const parts: Readonly<Record<Part, { name: string; setting: string }>> = {
  identity: { name: 'sandbox sign-in', setting: 'IDENTITY_PORT' },
  sms: { name: 'sandbox SMS gateway', setting: 'SMS_PORT' },
  ningbo: { name: 'Ningbo portal', setting: 'NINGBO_PORT' },
  zhejiang: { name: 'Zhejiang portal', setting: 'ZHEJIANG_PORT' },
}

/**
 * Starts the parts that have a port and resolves when all of them answer.
 * @throws {PortBusyError} when a port is taken; what was opened before is closed again
 */
export async function startSandbox(settings: SandboxSettings): Promise<Sandbox> {
  const servers: { [part in Part]?: OpenServer } = {}
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map((server) => server.stop()))
  }
  try {
    // All listen before any serves: each needs the others' addresses.
    for (const part of Object.keys(parts) as Part[]) {
      const port = settings.ports[part]
      if (port === undefined) continue
      const { name, setting } = parts[part]
      servers[part] = await openServer({ part: name, setting, host: settings.host ?? '127.0.0.1', port })
    }
    await serveAll(servers, settings)
  } catch (error) {
    await stop()
    throw error
  }
  const { identity, sms, ningbo, zhejiang } = servers
  return {
    addresses: {
      identity: identity?.origin,
      sso: identity && `${identity.origin}/sso`,
      sms: sms?.origin,
      portals: { ningbo: ningbo?.origin, zhejiang: zhejiang?.origin },
    },
    stop,
  }
}

async function serveAll(servers: { [part in Part]?: OpenServer }, settings: SandboxSettings): Promise<void> {
  const { registerOrigin, dataDir, service, gateway, smsToken, live = {}, now = Date.now } = settings
  const addressOf = (portal: PortalName): string => servers[portal]?.origin ?? live[portal] ?? ''
  const origins = [addressOf('ningbo'), addressOf('zhejiang')].filter((address) => address !== '')
  const callback = service.callback ?? `${registerOrigin}/v1/sign-in/callback`
  if (servers.sms) {
    const inbox = await openInbox({ path: join(dataDir, 'sms', 'messages.json'), now })
    servers.sms.serve(smsSite({ inbox, token: smsToken }))
  }
  if (servers.identity) {
    const network = await openNetwork({
      dataDir: join(dataDir, 'identity'),
      services: [{ code: service.code, password: service.password, callback, name: '会计人员信息网上办理' }],
      gateway,
      smsGateway: servers.sms?.origin ?? live.smsGateway ?? '',
      smsToken,
      now,
    })
    // A sign-in is a form that leads through the register back to the portal it started from.
    servers.identity.serve(identitySite(network), contentSecurityPolicy({ formTargets: [new URL(callback).origin, registerOrigin, ...origins] }))
  }
  for (const portal of ['ningbo', 'zhejiang'] as const) {
    const site = portalSite(portal, {
      register: registerOrigin,
      otherPortal: addressOf(portal === 'ningbo' ? 'zhejiang' : 'ningbo'),
      identity: servers.identity?.origin ?? (live.identityBase ? new URL(live.identityBase).origin : ''),
      signUp: `${servers.identity ? `${servers.identity.origin}/sso` : (live.identityBase ?? '')}/usp.do?action=register`,
    })
    servers[portal]?.serve(site, contentSecurityPolicy({ embeds: [registerOrigin] }))
  }
}
