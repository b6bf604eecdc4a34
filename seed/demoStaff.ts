/** Accounts of the demonstration; the starter prints them. Never seeded where real addresses are set. */
export const demoPassword = 'Kuaiji-2026-demo'

export const demoStaff = [
  { role: 'reviewer', name: '海曙审核员', email: 'haishu@example.com', authority: '330203' },
  { role: 'reviewer', name: '鄞州审核员', email: 'yinzhou@example.com', authority: '330212' },
  { role: 'reviewer', name: '上城审核员', email: 'shangcheng@example.com', authority: '330102' },
  { role: 'reviewer', name: '西湖审核员', email: 'xihu@example.com', authority: '330106' },
  { role: 'seniorReviewer', name: '宁波市审核负责人', email: 'ningbo@example.com', authority: '330200' },
  { role: 'registerAdministrator', name: '宁波登记管理员', email: 'ningbo-admin@example.com', register: 'ningbo' },
  { role: 'registerAdministrator', name: '浙江登记管理员', email: 'zhejiang-admin@example.com', register: 'zhejiang' },
  { role: 'editor', name: '内容编辑', email: 'editor@example.com' },
  { role: 'auditor', name: '审计员', email: 'auditor@example.com' },
  { role: 'administrator', name: '系统管理员', email: 'admin@example.com' },
] as const
