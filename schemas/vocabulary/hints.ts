import type { Keyword } from './keyword.ts';

/** One line of help under the label. */
export const hints: Keyword = {
  name: 'hints',
  on: 'field',
  meaning: 'One line of help under the label.',
  value: {
    type: 'object',
    properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    required: ['zh', 'en'],
    additionalProperties: false,
  },
};
