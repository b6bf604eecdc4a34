/** Sentences that the sign-in and the accounts answer with, in both languages of the back office. */
export const accountTexts = {
  zh: {
    'password-too-short': '密码至少12个字符。可以用几个不相关的词组成，便于记忆。',
    'password-too-long': '密码最多128个字符。',
    'password-common': '这个密码太常见，容易被猜中，请换一个。',
    'password-names-owner': '密码中不能含有本人的姓名或邮箱，请换一个。',
    'too-many-tries': '登录失败次数过多，请在{minutes}分钟后重试。',
    'account-locked': '登录失败次数过多，该账号已锁定10分钟。请稍后再试；如非本人操作，请联系系统管理员。',
    'second-factor-missing': '请先完成动态验证码验证。',
    'sign-in-continues': '正在进入登记系统…',
    'session-ended': '此会话已被退出，请重新登录。',
    'storage-busy': '系统繁忙，请稍后重试。',
  },
  en: {
    'password-too-short': 'The password must have at least 12 characters. A few words that do not belong together are easy to remember.',
    'password-too-long': 'The password must have at most 128 characters.',
    'password-common': 'This password is common and easy to guess. Choose another.',
    'password-names-owner': 'The password must not contain your name or e-mail address. Choose another.',
    'too-many-tries': 'Too many failed sign-ins. Try again in {minutes} minutes.',
    'account-locked': 'Too many failed sign-ins: the account is locked for 10 minutes. Try again later; if it was not you, tell the administrator.',
    'second-factor-missing': 'Enter your one-time code first.',
    'sign-in-continues': 'Opening the register…',
    'session-ended': 'This session was ended. Sign in again.',
    'storage-busy': 'The register is busy. Try again in a moment.',
  },
} as const

/** A stable code with a sentence. */
export type AccountCode = keyof (typeof accountTexts)['zh']

/** The sentence to a code in a language; Chinese for any other. */
export function accountText(code: AccountCode, language: string | undefined, params: { [name: string]: string | number } = {}): string {
  return accountTexts[language === 'en' ? 'en' : 'zh'][code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
