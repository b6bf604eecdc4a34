import type { RoleName, RowName } from '../table.ts'

/** A route of our own under `/api`: who gets past the door, by row. A body of `{}` then fails for what it lacks; one is given where it would fail before the row is looked at. */
export type Route = { method: 'GET' | 'POST'; path: string; of: string; body?: object; grants: { [role in RoleName]?: RowName[] } }

const ofNingbo: RowName[] = ['ours', 'near', 'zone']
const everything: RowName[] = ['ours', 'near', 'zone', 'far']
const deciding: Route['grants'] = { own: ['ours'], foreign: ['near'], city: ofNingbo, senior: ofNingbo }
const seeing: Route['grants'] = { ...deciding, ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
/** Of the whole: what one then gets of it is looked at apart. */
const all = (...roles: RoleName[]): Route['grants'] => Object.fromEntries(roles.map((role) => [role, everything]))
const reviewers: RoleName[] = ['own', 'foreign', 'city', 'senior']
const registers: RoleName[] = ['ningboAdministrator', 'zhejiangAdministrator']
const freezing: Route['grants'] = { senior: ofNingbo, ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
const act = { key: 'key-of-the-access-test', reason: '测试' }
const administering: Route['grants'] = { administrator: everything }

export const routes: Route[] = [
  { method: 'GET', path: '/cases/:id', of: 'change-requests', grants: seeing },
  { method: 'POST', path: '/cases/:id/claim', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/release', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/approve', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/return', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/hand-over', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/message', of: 'change-requests', grants: deciding },
  { method: 'GET', path: '/files/:id', of: 'attachments', grants: seeing },
  { method: 'GET', path: '/files/:id?size=small', of: 'attachments', grants: seeing },
  { method: 'POST', path: '/issue/api-keys/:id', of: 'api-keys', grants: administering },
  { method: 'POST', path: '/issue/webhooks/:id', of: 'webhooks', grants: administering },
  { method: 'GET', path: '/queue', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/queue/counts', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/queue/search', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/queue/preview', of: 'change-requests', grants: all(...reviewers) },
  { method: 'POST', path: '/queue/approve', of: 'change-requests', grants: all(...reviewers) },
  { method: 'GET', path: '/reasons', of: 'return-reasons', grants: all(...reviewers, ...registers, 'editor', 'administrator') },
  { method: 'GET', path: '/figures', of: 'case-steps', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/leaving/:id/comment', of: 'change-requests', body: { text: '测试' }, grants: {} },
  { method: 'POST', path: '/records/search', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/records/form', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/records/exports', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/records/exports/:id', of: 'exports', grants: {} },
  { method: 'GET', path: '/records/exports/:id/file', of: 'exports', grants: {} },
  { method: 'GET', path: '/records/:id', of: 'persons', grants: seeing },
  { method: 'POST', path: '/records/:id/corrections/preview', of: 'persons', body: { section: 'basic', values: {} }, grants: seeing },
  { method: 'POST', path: '/records/:id/corrections', of: 'persons', body: { ...act, rev: 0, section: 'basic', values: {} }, grants: seeing },
  { method: 'POST', path: '/records/:id/freeze', of: 'persons', body: act, grants: freezing },
  { method: 'POST', path: '/records/:id/unfreeze', of: 'persons', body: act, grants: freezing },
  { method: 'GET', path: '/accounts/:id/sessions', of: 'staff', grants: administering },
  { method: 'POST', path: '/accounts/:id/sessions/end-others', of: 'staff', grants: administering },
  { method: 'POST', path: '/accounts/:id/sessions/x/end', of: 'staff', grants: {} },
  { method: 'POST', path: '/accounts/:id/second-factor/reset', of: 'staff', grants: administering },
]
