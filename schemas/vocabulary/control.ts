import type { Keyword } from './keyword.ts';

/** The control that draws the field. */
export const control: Keyword = {
  name: 'control',
  on: 'field',
  meaning: 'The control that draws the field.',
  value: { enum: ['text', 'choice', 'yes-no', 'date', 'region', 'employer-code', 'multiline'] },
};
