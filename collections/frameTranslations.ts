import { accountTranslations } from '../access/accounts/translations.ts'

/** Sentences of the framework in the words of the office, with what accounts say. */
export const frameTranslations = {
  zh: {
    ...accountTranslations.zh,
    general: {
      ...accountTranslations.zh.general,
      dashboard: '首页',
      backToDashboard: '回到首页',
      locale: '内容语言',
      notFound: '没有这个页面',
      nothingFound: '没有这个页面',
      sorryNotFound: '地址可能有误，内容可能已移走，或者您的角色看不到它。请回到首页，从菜单进入。',
      createNew: '新建',
      createNewLabel: '新建{{label}}',
      noResultsFound: '没有内容',
      noResultsDescription: '这里还没有内容，或者没有符合条件的。请换一个搜索词，或清除过滤条件。',
      noResults: '没有找到{{label}}。请换一个搜索词，或清除过滤条件。',
    },
  },
  en: {
    ...accountTranslations.en,
    general: {
      ...accountTranslations.en.general,
      dashboard: 'Start',
      backToDashboard: 'Back to the start',
      locale: 'Language of contents',
      notFound: 'There is no such page',
      nothingFound: 'There is no such page',
      sorryNotFound: 'The address may be wrong, the content may have gone, or your role does not see it. Go back to the start and take the menu from there.',
      noResultsFound: 'Nothing here',
      noResultsDescription: 'There is nothing yet, or nothing that fits. Try another word, or clear the filters.',
      noResults: 'No {{label}} found. Try another word, or clear the filters.',
    },
  },
}
