import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { contentReaders } from '../access/contentReaders.ts'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'

/**
 * Days on which the office does otherwise than the State Council's calendar says, and those of a year that it does not know yet.
 * Days by which to decide and days that are left are counted by them; what waits already follows (`hooks/tasks/keepDueDays.ts`).
 */
export const WorkingDays: CollectionConfig = {
  slug: 'working-days',
  labels: { singular: { zh: '工作日调整', en: 'Working day' }, plural: { zh: '工作日历', en: 'Working days' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['date', 'arrangement', 'name', 'updatedAt'],
    listSearchableFields: ['name'],
    group: { zh: '内容', en: 'Content' },
    hideAPIURL: true,
    hidden: ({ user }) => !may({ user }, 'edit-content'),
    components: { beforeListTable: ['/app/_review/content/YearCalendar.tsx#YearCalendar'] },
  },
  defaultSort: '-date',
  disableDuplicate: true,
  access: { create: contentStaff, read: contentReaders, update: contentStaff, delete: contentStaff, readVersions: nobody },
  fields: [
    {
      name: 'date',
      type: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      unique: true,
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
      // A day is a day wherever one looks from; noon lies on it everywhere.
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? `${value.slice(0, 10)}T12:00:00.000Z` : value)] },
    },
    {
      name: 'arrangement',
      type: 'radio',
      label: { zh: '安排', en: 'Arrangement' },
      required: true,
      defaultValue: 'off',
      options: [
        { value: 'off', label: { zh: '放假', en: 'Day off' } },
        { value: 'working', label: { zh: '上班', en: 'Working day' } },
      ],
    },
    { name: 'name', type: 'text', label: { zh: '事由', en: 'Why' }, required: true, maxLength: 40, admin: { description: { zh: '例如：国庆节、台风停工、调休上班。', en: 'For example a holiday, a typhoon, a day made up for.' } } },
  ],
}
