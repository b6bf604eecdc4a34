import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { auditActions } from '../hooks/audit/actions.ts'

/**
 * Who did what, when and from where, without personal data; written once (`hooks/audit/recordAudit.ts`), never changed, and linked
 * into a chain (`audit-links`) that shows when an entry was altered, taken out or slipped in.
 */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: { zh: '审计记录', en: 'Audit event' }, plural: { zh: '审计记录', en: 'Audit trail' } },
  admin: {
    useAsTitle: 'at',
    defaultColumns: ['at', 'actorName', 'action', 'subject', 'authority', 'ip', 'agent'],
    listSearchableFields: ['actorName', 'subjectLabel', 'subject'],
    group: { zh: '系统', en: 'System' },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    components: { views: { edit: { root: { Component: '/app/_review/audit/AuditEventView.tsx#AuditEventView' } } } },
    hidden: ({ user }) => !may({ user }, 'read-audit'),
  },
  defaultSort: '-at',
  access: { create: nobody, read: ({ req }) => may(req, 'read-audit'), update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['subject', 'at'] }, { fields: ['actor', 'at'] }, { fields: ['isLinked', 'createdAt'] }],
  fields: [
    { name: 'at', type: 'date', label: { zh: '时间', en: 'When' }, required: true, index: true, admin: { ...cell('MomentCell'), date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'actorName', type: 'text', label: { zh: '操作人', en: 'Who' }, admin: cell('ActorCell') },
    { name: 'action', type: 'select', label: { zh: '操作', en: 'Did' }, required: true, options: Object.entries(auditActions).map(([value, label]) => ({ value, label })) },
    { name: 'subject', type: 'text', label: { zh: '对象', en: 'What' }, required: true, admin: cell('SubjectCell') },
    { name: 'subjectLabel', type: 'text', label: { zh: '收件号或名称', en: 'Receipt or name' } },
    { name: 'authority', type: 'text', label: { zh: '部门', en: 'Bureau' }, admin: cell('BureauCell') },
    { name: 'ip', type: 'text', label: { zh: '来源地址', en: 'From' }, admin: cell('OriginCell') },
    { name: 'agent', type: 'text', label: { zh: '浏览器', en: 'Browser' }, admin: cell('OriginCell') },
    { name: 'details', type: 'json', label: { zh: '说明', en: 'Details' } },
    /** `applicant:<id>`, `staff:<id>`, `api-key:<id>` or `system`. */
    { name: 'actor', type: 'text', label: { zh: '操作人编号', en: 'Who, by id' }, required: true },
    /** Tells entries apart: one that comes again is not entered again. */
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    /** HMAC over all of the above (`hooks/audit/markOf.ts`). */
    { name: 'mark', type: 'text', hidden: true },
    { name: 'isLinked', type: 'checkbox', hidden: true },
  ],
}

/** How a column of the trail is drawn. */
function cell(name: string) {
  return { components: { Cell: `/app/_review/cells/${name}.tsx#${name}` } }
}
