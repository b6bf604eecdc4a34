import type { Access, CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { wordsOf } from '../hooks/retention/retention.ts'

const kinds = ['drafts', 'givenUp', 'evidence', 'messages', 'applicants'] as const

/** Grants to those who run the system and those who audit it: counts, nothing of anyone. */
const whoLooksAfterIt: Access = ({ req }) => may(req, 'administer') || may(req, 'read-audit')

/** What was deleted when its time was over, run by run (`hooks/retention/`). */
export const RetentionRuns: CollectionConfig = {
  slug: 'retention-runs',
  labels: { singular: { zh: '到期清理', en: 'Retention run' }, plural: { zh: '到期清理', en: 'Retention' } },
  admin: {
    useAsTitle: 'at',
    defaultColumns: ['at', ...kinds],
    group: { zh: '系统', en: 'System' },
    hideAPIURL: true,
    description: { zh: '按保存期限自动删除的数据条数。', en: 'How much data was deleted when its period was over.' },
    hidden: ({ user }) => !may({ user }, 'administer') && !may({ user }, 'read-audit'),
  },
  defaultSort: '-at',
  access: { create: nobody, read: whoLooksAfterIt, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'at', type: 'date', label: { zh: '时间', en: 'When' }, required: true, admin: { components: { Cell: '/app/_review/cells/MomentCell.tsx#MomentCell' } } },
    ...kinds.map((name) => ({ name, type: 'number' as const, label: wordsOf(name), required: true, defaultValue: 0 })),
  ],
}
