import type { Keyword } from './keyword.ts';

/** The label in other languages; the Chinese one is the title. */
export const labels: Keyword = {
  name: 'labels',
  on: 'both',
  meaning: 'The label in other languages; the Chinese one is the title.',
  value: {
    type: 'object',
    properties: { en: { type: 'string', minLength: 1 } },
    required: ['en'],
    additionalProperties: false,
  },
};
