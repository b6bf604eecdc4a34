const zh = {
  show: '显示',
  hide: '隐藏',
  showOf: '显示完整的{label}（将记入审计记录）',
  hideOf: '隐藏{label}',
  unreadable: '无法解密',
  failures: {
    'not-allowed': '您的账号不能显示完整号码。',
    'not-found': '没有可显示的号码。',
    'value-unreadable': '该号码无法解密，请联系系统管理员。',
    other: '现在无法显示，请稍后再试。',
  },
}

const en: typeof zh = {
  show: 'Show',
  hide: 'Hide',
  showOf: 'Show {label} in full (entered in the audit trail)',
  hideOf: 'Hide {label}',
  unreadable: 'Cannot be decrypted',
  failures: {
    'not-allowed': 'Your account cannot show numbers in full.',
    'not-found': 'There is no number to show.',
    'value-unreadable': 'The number cannot be decrypted; tell the system administrator.',
    other: 'It cannot be shown now; try again later.',
  },
}

/** The sentences about numbers that are shown in full, in a language; Chinese for any other than English. */
export function revealTexts(language: string): typeof zh {
  return language === 'en' ? en : zh
}
