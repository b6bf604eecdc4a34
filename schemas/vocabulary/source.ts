import type { Keyword } from './keyword.ts';

/** Who gives the value: signIn and derived ones are locked, office ones are never asked. */
export const source: Keyword = {
  name: 'source',
  on: 'field',
  meaning: 'Who gives the value: signIn and derived ones are locked, office ones are never asked.',
  value: { enum: ['signIn', 'derived', 'lookup', 'typed', 'office'] },
};
