import type { Keyword } from './keyword.ts';

/** A change cannot alter the field. */
export const unchangeable: Keyword = {
  name: 'unchangeable',
  on: 'field',
  meaning: 'A change cannot alter the field.',
  value: { const: true },
};
