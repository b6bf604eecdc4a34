import type { Keyword } from './keyword.ts';

/** The group of the section in which the field stands. */
export const group: Keyword = {
  name: 'group',
  on: 'field',
  meaning: 'The group of the section in which the field stands.',
  value: { type: 'string' },
};
