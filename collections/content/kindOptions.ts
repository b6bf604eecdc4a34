/** What applicants do, as content is written for it. */
export const kindOptions = [
  { value: 'registration', label: { zh: '信息登记', en: 'Registration' } },
  { value: 'change', label: { zh: '信息变更', en: 'Change' } },
]
