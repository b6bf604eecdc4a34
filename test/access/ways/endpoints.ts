import type { RoleName, RowName } from '../table.ts'

/** A route of our own under `/api`: who gets past the door, by row; a body of `{}` then fails for what it lacks, so nothing changes. */
export type Route = { method: 'GET' | 'POST'; path: string; of: string; grants: { [role in RoleName]?: RowName[] } }

const ofNingbo: RowName[] = ['ours', 'near', 'zone']
const everything: RowName[] = ['ours', 'near', 'zone', 'far']
const deciding: Route['grants'] = { own: ['ours'], foreign: ['near'], city: ofNingbo, senior: ofNingbo }
const seeing: Route['grants'] = { ...deciding, ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
const administering: Route['grants'] = { administrator: everything }

export const routes: Route[] = [
  { method: 'GET', path: '/cases/:id', of: 'change-requests', grants: seeing },
  { method: 'POST', path: '/cases/:id/claim', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/release', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/approve', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/return', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/message', of: 'change-requests', grants: deciding },
  { method: 'GET', path: '/files/:id', of: 'attachments', grants: seeing },
  { method: 'GET', path: '/files/:id?size=small', of: 'attachments', grants: seeing },
  { method: 'POST', path: '/issue/api-keys/:id', of: 'api-keys', grants: administering },
  { method: 'POST', path: '/issue/webhooks/:id', of: 'webhooks', grants: administering },
]
