/**
 * Those who ask: `own` and `foreign` review for different bureaus, `city` for the one above `own`, `senior` decides for that city;
 * the two administrators of registers, and the three who see nobody's data.
 */
export const roles = ['nobody', 'own', 'foreign', 'city', 'senior', 'ningboAdministrator', 'zhejiangAdministrator', 'editor', 'auditor', 'administrator'] as const
export type RoleName = (typeof roles)[number]

/** The rows each collection holds in the test: of 海曙区 (`ours`), of 鄞州区 in the same city, of a zone of that city, and of 上城区 in another. */
export const rowNames = ['ours', 'near', 'zone', 'far'] as const
export type RowName = (typeof rowNames)[number]

/** What each may read, by row; a collection without bureaus has its rows for all or none. */
type Reads = { [role in RoleName]?: RowName[] }

/** What the table grants of one collection; whoever is not named is refused. */
export type Grants = { read: Reads; create?: RoleName[]; update?: Reads; delete?: Reads }

const everything: RowName[] = [...rowNames]
const ofNingbo: RowName[] = ['ours', 'near', 'zone']
const byBureau: Reads = { own: ['ours'], foreign: ['near'], city: ofNingbo, senior: ofNingbo, ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
const reviewers: Reads = { own: everything, foreign: everything, city: everything, senior: everything }
const content: Reads = { ...reviewers, ningboAdministrator: everything, zhejiangAdministrator: everything, editor: everything, administrator: everything }
const anyStaff: Reads = { ...content, auditor: everything }
const reasonEditors: RoleName[] = ['senior', 'ningboAdministrator', 'zhejiangAdministrator', 'editor', 'administrator']
const ofOwnRegister: Reads = { ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] }
const editors: Reads = { editor: everything, administrator: everything }
const nobody: Grants = { read: {} }

/** Role × collection × operation of the back office. */
export const table: { [collection: string]: Grants } = {
  'change-requests': { read: byBureau },
  persons: { read: byBureau },
  attachments: { read: byBureau },
  notices: { read: content, create: ['editor', 'administrator'], update: { editor: everything, administrator: everything } },
  'evidence-kinds': { read: content, update: { editor: everything, administrator: everything } },
  'content-files': { read: content, create: ['editor', 'administrator'] },
  'working-days': { read: content, create: ['editor', 'administrator'], update: editors, delete: editors },
  tips: { read: editors, update: editors },
  'message-templates': { read: editors, update: editors },
  'return-reasons': { read: content, create: reasonEditors, update: Object.fromEntries(reasonEditors.map((role) => [role, everything])) },
  employers: { read: content, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  authorities: { read: anyStaff, create: ['administrator'], update: { administrator: everything } },
  staff: { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  'staff-sign-ins': nobody,
  'second-factors': nobody,
  'staff-identities': nobody,
  applicants: nobody,
  'applicant-sessions': nobody,
  messages: nobody,
  'audit-events': { read: { auditor: everything } },
  'audit-links': nobody,
  'retention-runs': { read: { administrator: everything, auditor: everything } },
  'continuing-education': nobody,
  exports: nobody,
  imports: { read: { ningboAdministrator: ofNingbo, zhejiangAdministrator: ['far'] } },
  'import-findings': nobody,
  'api-keys': { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything } },
  webhooks: { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  'webhook-deliveries': nobody,
  'case-steps': { read: byBureau },
  tallies: { read: byBureau },
  'four-eyes-marks': { read: ofOwnRegister, create: ['ningboAdministrator', 'zhejiangAdministrator'], update: ofOwnRegister, delete: ofOwnRegister },
}
