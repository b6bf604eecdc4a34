/** Accounts of the demonstration; the starter prints them. Never seeded where real addresses are set. */
export const demoPassword = 'Kuaiji-2026-demo'

export const demoStaff = [
  { role: 'reviewer', name: '海曙审核员', email: 'haishu@example.com', authority: '330203' },
  { role: 'reviewer', name: '鄞州审核员', email: 'yinzhou@example.com', authority: '330212' },
  { role: 'reviewer', name: '上城审核员', email: 'shangcheng@example.com', authority: '330102' },
  { role: 'reviewer', name: '宁波市审核员', email: 'ningbo@example.com', authority: '330200' },
  { role: 'editor', name: '内容编辑', email: 'editor@example.com' },
  { role: 'administrator', name: '系统管理员', email: 'admin@example.com' },
] as const
