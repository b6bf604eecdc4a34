import statuses from '../dictionaries/record-statuses.json';

/** The label of a record's state, or without one the label of the state as such. */
export function recordStatusLabel(status: string | undefined, language: 'zh' | 'en'): string {
  const item = statuses.items.find(({ code }) => code === status);
  const { label, en } = item ?? { label: statuses.name, en: statuses.en };
  return language === 'zh' ? label : en;
}
