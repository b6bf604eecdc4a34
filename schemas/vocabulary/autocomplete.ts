import type { Keyword } from './keyword.ts';

/** The autofill token of the control. */
export const autocomplete: Keyword = {
  name: 'autocomplete',
  on: 'field',
  meaning: 'The autofill token of the control.',
  value: { type: 'string', pattern: '^[a-z0-9 -]+$' },
};
