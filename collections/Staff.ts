import type { CollectionConfig } from 'payload'
import { administrators } from '../access/administrators.ts'
import { nobody } from '../access/nobody.ts'
import { ownAccount } from '../access/ownAccount.ts'
import { hasRole, staffMember } from '../access/staff.ts'

/** Those who work in the back office: the only accounts that sign in there. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: { zh: '工作人员', en: 'Staff member' }, plural: { zh: '工作人员', en: 'Staff' } },
  auth: { tokenExpiration: 8 * 3600, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, useSessions: true, cookies: { sameSite: 'Strict' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'authority'],
    group: { zh: '系统', en: 'System' },
    hidden: ({ user }) => !hasRole({ user } as never, 'administrator'),
  },
  access: {
    admin: ({ req }) => staffMember(req) !== undefined,
    create: administrators,
    read: ownAccount,
    update: ownAccount,
    delete: administrators,
    unlock: administrators,
    readVersions: nobody,
  },
  fields: [
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 50 },
    {
      name: 'role',
      type: 'select',
      label: { zh: '角色', en: 'Role' },
      required: true,
      saveToJWT: true,
      access: { update: ({ req }) => hasRole(req, 'administrator') },
      options: [
        { value: 'reviewer', label: { zh: '审核人员', en: 'Reviewer' } },
        { value: 'editor', label: { zh: '内容编辑', en: 'Content editor' } },
        { value: 'administrator', label: { zh: '系统管理员', en: 'Administrator' } },
      ],
    },
    {
      name: 'authority',
      type: 'relationship',
      relationTo: 'authorities',
      label: { zh: '所属会计管理部门', en: 'Bureau' },
      saveToJWT: true,
      access: { update: ({ req }) => hasRole(req, 'administrator') },
      admin: { condition: (data) => data.role === 'reviewer', description: { zh: '审核人员只看到本部门的申请。', en: 'A reviewer sees the cases of this bureau alone.' } },
    },
  ],
}
