import { accountText } from './texts.ts'

/** What Payload says about accounts, in our words. */
export const accountTranslations = {
  zh: { error: { userLocked: accountText('account-locked', 'zh') } },
  en: { error: { userLocked: accountText('account-locked', 'en') } },
}
