const zh = {
  empty: '—',
  actors: { applicant: '申请人', 'api-key': '下游系统', system: '系统', staff: '工作人员' },
  subjects: {
    'change-requests': '申请',
    persons: '会计人员',
    attachments: '附件',
    applicants: '申请人',
    staff: '账号',
    notices: '须知',
    'evidence-kinds': '附件类型',
    'content-files': '内容文件',
    'api-keys': '下游系统密钥',
    webhooks: '审核通知地址',
    'continuing-education': '继续教育记录',
    messages: '短信',
    'applicant-sessions': '会话',
    keys: '加密密钥',
    register: '登记系统',
    other: '记录',
  },
}

const en: typeof zh = {
  empty: '—',
  actors: { applicant: 'Applicant', 'api-key': 'Downstream system', system: 'Register', staff: 'Staff' },
  subjects: {
    'change-requests': 'Case',
    persons: 'Person',
    attachments: 'File',
    applicants: 'Applicant',
    staff: 'Account',
    notices: 'Notice',
    'evidence-kinds': 'Evidence kind',
    'content-files': 'Content file',
    'api-keys': 'Downstream key',
    webhooks: 'Webhook',
    'continuing-education': 'Education record',
    messages: 'Message',
    'applicant-sessions': 'Session',
    keys: 'Encryption keys',
    register: 'Register',
    other: 'Record',
  },
}

/** The words of the audit trail in a language; Chinese for any other than English. */
export function auditTexts(language: string): typeof zh {
  return language === 'en' ? en : zh
}
