import type { Keyword } from './keyword.ts';

/** How a typed value is brought into the form in which it is stored. */
export const normalize: Keyword = {
  name: 'normalize',
  on: 'field',
  meaning: 'How a typed value is brought into the form in which it is stored.',
  value: { enum: ['code', 'digits', 'date', 'mobile', 'phone', 'email', 'certificate-number'] },
};
