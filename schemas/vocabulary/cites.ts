import type { Keyword } from './keyword.ts';

/** Where the rule comes from: standard, guide or ruling. */
export const cites: Keyword = {
  name: 'cites',
  on: 'field',
  meaning: 'Where the rule comes from: standard, guide or ruling.',
  value: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
};
