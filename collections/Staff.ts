import type { CollectionConfig } from 'payload'
import { staffStrategy } from '../access/accounts/staffStrategy.ts'
import { administrators } from '../access/administrators.ts'
import { nobody } from '../access/nobody.ts'
import { ownAccount } from '../access/ownAccount.ts'
import { may } from '../access/abilities.ts'
import { staffMember } from '../access/staff.ts'
import { checkNewPassword, checkPassword } from '../hooks/accounts/checkPassword.ts'
import { keepOtherSessions, noteSignIn } from '../hooks/accounts/keepOtherSessions.ts'
import { forgiveTries, limitTries } from '../hooks/accounts/limitTries.ts'
import { recordFailedSignIn, recordSignIn, recordSignOut, recordUnlock } from '../hooks/audit/recordSignIn.ts'
import { endAfterNewPassword, forgetAccount, forgetSession, noteSession } from '../hooks/accounts/keepSessions.ts'
import { registerOption } from './Authorities.ts'

/** Those who work in the back office: the only accounts that sign in there. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: { zh: '工作人员', en: 'Staff member' }, plural: { zh: '工作人员', en: 'Staff' } },
  auth: { tokenExpiration: 8 * 3600, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, useSessions: true, cookies: { sameSite: 'Strict' }, strategies: [staffStrategy] },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'authority'],
    group: { zh: '系统', en: 'System' },
    hideAPIURL: true,
    hidden: ({ user }) => !may({ user }, 'administer'),
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
  hooks: {
    beforeOperation: [noteSignIn, limitTries, checkNewPassword],
    beforeValidate: [checkPassword],
    afterChange: [endAfterNewPassword],
    afterLogin: [forgiveTries, keepOtherSessions, noteSession, recordSignIn],
    afterLogout: [recordSignOut, forgetSession],
    afterError: [recordFailedSignIn],
    afterOperation: [recordUnlock],
    afterDelete: [forgetAccount],
  },
  fields: [
    { name: 'email', type: 'email', label: { zh: '邮箱', en: 'E-mail' }, required: true, unique: true, access: { update: ({ req }) => may(req, 'administer') } },
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 50 },
    {
      name: 'role',
      type: 'select',
      label: { zh: '角色', en: 'Role' },
      required: true,
      saveToJWT: true,
      access: { update: ({ req }) => may(req, 'administer') },
      options: [
        { value: 'reviewer', label: { zh: '审核人员', en: 'Reviewer' } },
        { value: 'seniorReviewer', label: { zh: '市级审核负责人', en: 'Senior reviewer' } },
        { value: 'registerAdministrator', label: { zh: '登记系统管理员', en: 'Register administrator' } },
        { value: 'editor', label: { zh: '内容编辑', en: 'Content editor' } },
        { value: 'auditor', label: { zh: '审计人员', en: 'Auditor' } },
        { value: 'administrator', label: { zh: '系统管理员', en: 'Administrator' } },
      ],
    },
    {
      name: 'authority',
      type: 'relationship',
      relationTo: 'authorities',
      label: { zh: '所属会计管理部门', en: 'Bureau' },
      saveToJWT: true,
      access: { update: ({ req }) => may(req, 'administer') },
      admin: { condition: ({ role }) => role === 'reviewer' || role === 'seniorReviewer', description: { zh: '只看到本部门的申请；市级部门也看到所辖区县的申请。', en: 'Sees the cases of this bureau; at a city’s bureau those of its districts too.' } },
    },
    {
      name: 'register',
      type: 'select',
      label: { zh: '登记系统', en: 'Register' },
      saveToJWT: true,
      access: { update: ({ req }) => may(req, 'administer') },
      options: ['ningbo', 'zhejiang'].map(registerOption),
      admin: { condition: ({ role }) => role === 'registerAdministrator', description: { zh: '只看到本登记系统的申请和人员。', en: 'Sees the cases and persons of this register.' } },
    },
    { name: 'security', type: 'ui', admin: { disableListColumn: true, components: { Field: '/app/_review/account/AccountSecurity.tsx#AccountSecurity' } } },
  ],
}
