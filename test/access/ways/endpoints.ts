import type { RoleName, RowName } from '../table.ts'

/** A route of our own under `/api`: who gets past the door, by row. A body of `{}` then fails for what it lacks; one is given where it would fail before the row is looked at. */
export type Route = { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string; of: string; body?: object | ((id: string) => object); grants: { [role in RoleName]?: RowName[] } }

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
const importing: Route['grants'] = { ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
/** Of one's own account, whoever one is. */
const signedIn = all(...reviewers, ...registers, 'editor', 'auditor', 'administrator')
const number = (collection: string) => (id: string) => ({ collection, id, field: '/basic/idNumber' })

export const routes: Route[] = [
  { method: 'GET', path: '/cases/:id', of: 'change-requests', grants: seeing },
  { method: 'POST', path: '/cases/:id/claim', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/release', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/approve', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/return', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/hand-over', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/cases/:id/message', of: 'change-requests', grants: deciding },
  { method: 'POST', path: '/reveal', of: 'change-requests', body: number('change-requests'), grants: seeing },
  { method: 'POST', path: '/reveal', of: 'persons', body: number('persons'), grants: seeing },
  { method: 'GET', path: '/files/:id', of: 'attachments', grants: seeing },
  { method: 'GET', path: '/files/:id?size=small', of: 'attachments', grants: seeing },
  { method: 'POST', path: '/issue/api-keys/:id', of: 'api-keys', grants: administering },
  { method: 'POST', path: '/issue/webhooks/:id', of: 'webhooks', grants: administering },
  { method: 'GET', path: '/queue', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/queue/counts', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/queue/search', of: 'change-requests', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/queue/preview', of: 'change-requests', grants: all(...reviewers) },
  { method: 'POST', path: '/queue/approve', of: 'change-requests', grants: all(...reviewers) },
  { method: 'GET', path: '/queue/bureaus', of: 'authorities', grants: all(...reviewers) },
  { method: 'GET', path: '/leaving', of: 'change-requests', grants: all(...reviewers) },
  { method: 'GET', path: '/reasons', of: 'return-reasons', grants: all(...reviewers, ...registers, 'editor', 'administrator') },
  { method: 'GET', path: '/figures', of: 'case-steps', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/leaving/:id/comment', of: 'change-requests', body: { text: '测试' }, grants: {} },
  { method: 'POST', path: '/records/search', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/records/form', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/records/regions/330200', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'POST', path: '/records/exports', of: 'persons', grants: all(...reviewers, ...registers) },
  { method: 'GET', path: '/records/exports/:id', of: 'exports', grants: {} },
  { method: 'GET', path: '/records/exports/:id/file', of: 'exports', grants: {} },
  { method: 'GET', path: '/records/imports', of: 'imports', grants: all(...registers) },
  { method: 'POST', path: '/records/imports', of: 'imports', grants: all(...registers) },
  { method: 'GET', path: '/records/imports/template', of: 'imports', grants: all(...registers) },
  { method: 'GET', path: '/records/imports/:id', of: 'imports', grants: importing },
  { method: 'GET', path: '/records/imports/:id/report', of: 'imports', grants: importing },
  { method: 'POST', path: '/records/imports/:id/run', of: 'imports', grants: importing },
  { method: 'POST', path: '/records/imports/:id/stop', of: 'imports', grants: importing },
  { method: 'GET', path: '/records/:id', of: 'persons', grants: seeing },
  { method: 'POST', path: '/records/:id/corrections/preview', of: 'persons', body: { section: 'basic', values: {} }, grants: seeing },
  { method: 'POST', path: '/records/:id/corrections', of: 'persons', body: { ...act, rev: 0, section: 'basic', values: {} }, grants: seeing },
  { method: 'PUT', path: '/records/:id/corrections/key-of-the-access-test/evidence', of: 'persons', body: new Uint8Array([1]), grants: seeing },
  { method: 'DELETE', path: '/records/:id/corrections/key-of-the-access-test/evidence/x', of: 'persons', grants: {} },
  { method: 'POST', path: '/records/:id/freeze', of: 'persons', body: act, grants: freezing },
  { method: 'POST', path: '/records/:id/unfreeze', of: 'persons', body: act, grants: freezing },
  { method: 'GET', path: '/accounts/:id/sessions', of: 'staff', grants: administering },
  { method: 'POST', path: '/accounts/:id/sessions/end-others', of: 'staff', grants: administering },
  { method: 'POST', path: '/accounts/:id/sessions/x/end', of: 'staff', grants: {} },
  { method: 'POST', path: '/accounts/:id/second-factor/reset', of: 'staff', grants: administering },
  { method: 'GET', path: '/account/second-factor', of: 'staff', grants: signedIn },
  { method: 'POST', path: '/account/second-factor/begin', of: 'staff', grants: signedIn },
  { method: 'POST', path: '/account/second-factor/confirm', of: 'staff', grants: signedIn },
  { method: 'POST', path: '/account/second-factor/pass', of: 'staff', grants: signedIn },
  { method: 'POST', path: '/account/second-factor/codes', of: 'staff', grants: signedIn },
  { method: 'POST', path: '/account/second-factor/remove', of: 'staff', grants: signedIn },
  // Not there while no sign-in service of the office is set.
  { method: 'GET', path: '/sign-in/oidc', of: 'staff', grants: {} },
  { method: 'GET', path: '/sign-in/oidc/callback', of: 'staff', grants: {} },
]
