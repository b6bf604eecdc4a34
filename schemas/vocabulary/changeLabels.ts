import type { Keyword } from './keyword.ts';

/** The label where the change form names the field differently. */
export const changeLabels: Keyword = {
  name: 'change-labels',
  on: 'field',
  meaning: 'The label where the change form names the field differently.',
  value: {
    type: 'object',
    properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    required: ['zh', 'en'],
    additionalProperties: false,
  },
};
