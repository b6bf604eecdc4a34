import { accountText } from './texts.ts'

/** What Payload says about accounts, in our words; its own name says nothing to who works here. */
export const accountTranslations = {
  zh: { general: { payloadSettings: '个人设置' }, error: { userLocked: accountText('account-locked', 'zh') } },
  en: { general: { payloadSettings: 'Your settings' }, error: { userLocked: accountText('account-locked', 'en') } },
}
