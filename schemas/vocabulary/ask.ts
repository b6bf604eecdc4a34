import type { Keyword } from './keyword.ts';
import { conditionSchema } from './conditions.ts';

/** When the field is asked and when it must be answered; a kept value may stay while not asked. */
export const ask: Keyword = {
  name: 'ask',
  on: 'field',
  meaning: 'When the field is asked and when it must be answered; a kept value may stay while not asked.',
  value: {
    type: 'object',
    properties: {
      when: conditionSchema,
      required: { anyOf: [{ const: true }, conditionSchema] },
      kept: { const: true },
    },
    additionalProperties: false,
  },
};
