import type { Keyword } from './keyword.ts';

/** What the field holds is sealed where it is stored and masked where it is listed; the value says how it is masked. */
export const sealed: Keyword = {
  name: 'sealed',
  on: 'field',
  meaning: 'The value is encrypted where it is stored and masked wherever it is listed; the word says which mask.',
  value: { enum: ['id-number', 'phone'] },
};
