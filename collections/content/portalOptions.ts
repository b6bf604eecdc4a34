/** The two portals, as content is written for them. */
export const portalOptions = [
  { value: 'ningbo', label: { zh: '宁波财政（会计之窗）', en: 'Ningbo portal' } },
  { value: 'zhejiang', label: { zh: '浙江会计之家', en: 'Zhejiang portal' } },
]
