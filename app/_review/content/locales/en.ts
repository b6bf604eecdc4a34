import type { ContentTexts } from './zh.ts'

/** The sentences of what stands beside content while it is written, in English. */
export const en: ContentTexts = {
  preview: {
    title: 'As the portal shows it',
    note: 'Follows what you type. A draft is seen by content editors alone.',
    look: 'Portal',
    width: 'Width',
    untitled: '(no title yet)',
    portals: { ningbo: 'Ningbo portal', zhejiang: 'Zhejiang portal' },
    widths: { phone: 'Phone', tablet: 'Tablet', desktop: 'Computer' },
  },
  message: {
    title: 'Preview of the text message',
    inOne: '{n} characters in this example: sent as one message.',
    inParts: '{n} characters in this example, more than 70: sent as {parts} joined messages of 67 each.',
    placeholders: 'Placeholders',
    needed: 'needed',
    meanings: { register: 'Name of the portal', kind: 'Name of the matter', receipt: 'Receipt number', bureau: 'Name of the bureau that decided', reason: 'Why it was returned (60 characters at most, the rest is cut)' },
    sample: { register: '宁波会计之窗', receipt: 'NB2026112300017', bureau: '海曙区财政局', reason: '附件不清晰，请在光线充足处重新拍摄，保证文字可以看清后重新上传。' },
    sampleKinds: { registration: '会计人员信息登记', change: '会计人员信息变更' },
  },
  calendar: {
    title: 'Holidays and made-up days of {year}',
    years: 'Years',
    year: '{year}',
    known: 'The State Council’s calendar is built in; what the office does otherwise is set here. Days to decide and days left are counted by it; what waits is counted anew.',
    unknown: 'The calendar of {year} is not published or not built in yet: Monday to Friday count. Once it is published, enter its days here.',
    date: 'Date',
    byCalendar: 'State Council',
    byOffice: 'Office',
    working: 'Working',
    off: 'Off',
    asUsual: 'By weekday',
    asCalendar: 'As the calendar',
    own: 'Set by the office',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as string[],
  },
}
