import type { Keyword } from './keyword.ts';
import { conditionSchema } from './conditions.ts';

/** The papers that prove the field: demanded when it is stated or changed and the condition holds. */
export const evidence: Keyword = {
  name: 'evidence',
  on: 'field',
  meaning: 'The papers that prove the field: demanded when it is stated or changed and the condition holds.',
  value: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      properties: { kind: { type: 'string' }, when: conditionSchema, only: { const: 'change' } },
      required: ['kind'],
      additionalProperties: false,
    },
  },
};
