import type { Keyword } from './keyword.ts';

/** In a change the field needs evidence and review. */
export const reviewed: Keyword = {
  name: 'reviewed',
  on: 'field',
  meaning: 'In a change the field needs evidence and review.',
  value: { const: true },
};
