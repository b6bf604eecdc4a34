/** Those who ask: `own` and `foreign` review for different bureaus, `city` for the one above `own`. */
export const roles = ['nobody', 'own', 'foreign', 'city', 'editor', 'administrator'] as const
export type RoleName = (typeof roles)[number]

/** The rows each collection holds in the test: one of 海曙区 (`ours`), one of 鄞州区 in the same city and one of 上城区 in another. */
export type RowName = 'ours' | 'near' | 'far'

/** What each may read, by row; a collection without bureaus has its rows for all or none. */
type Reads = { [role in RoleName]?: RowName[] }

/** What the table grants of one collection; whoever is not named is refused. */
export type Grants = { read: Reads; create?: RoleName[]; update?: Reads; delete?: Reads }

const everything: RowName[] = ['ours', 'near', 'far']
const byBureau: Reads = { own: ['ours'], foreign: ['near'], city: ['ours', 'near'] }
const anyStaff: Reads = { own: everything, foreign: everything, city: everything, editor: everything, administrator: everything }
const nobody: Grants = { read: {} }

/** Role × collection × operation of the back office. */
export const table: { [collection: string]: Grants } = {
  'change-requests': { read: byBureau },
  persons: { read: byBureau },
  attachments: { read: byBureau },
  notices: { read: anyStaff, create: ['editor', 'administrator'], update: { editor: everything, administrator: everything } },
  'evidence-kinds': { read: anyStaff, update: { editor: everything, administrator: everything } },
  'content-files': { read: anyStaff, create: ['editor', 'administrator'] },
  'return-reasons': { read: anyStaff, create: ['editor', 'administrator'], update: { editor: everything, administrator: everything } },
  employers: { read: anyStaff, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  authorities: { read: anyStaff, create: ['administrator'], update: { administrator: everything } },
  staff: { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  applicants: nobody,
  'applicant-sessions': nobody,
  messages: nobody,
  'audit-events': nobody,
  'continuing-education': nobody,
  'api-keys': { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything } },
  webhooks: { read: { administrator: everything }, create: ['administrator'], update: { administrator: everything }, delete: { administrator: everything } },
  'webhook-deliveries': nobody,
}
