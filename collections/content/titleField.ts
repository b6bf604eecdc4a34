import type { TextField } from 'payload'

type Words = { zh: string; en: string }

/** What a row is called in lists and heads of pages, in the language of the one who looks; it follows from the row and nobody writes it. */
export function titleField(titleOf: (row: { [field: string]: unknown }) => Words | undefined): TextField {
  return {
    name: 'title',
    type: 'text',
    label: { zh: '名称', en: 'Name' },
    admin: { readOnly: true, condition: () => false },
    hooks: {
      beforeChange: [({ siblingData }) => titleOf(siblingData)?.zh],
      afterRead: [({ siblingData, req, value }) => titleOf(siblingData)?.[req.i18n?.language === 'en' ? 'en' : 'zh'] ?? value],
    },
  }
}
