import type { Keyword } from './keyword.ts';
import { conditionSchema } from './conditions.ts';

/** An attribute of the chosen item must not exceed an attribute of the item chosen in another field. */
export const fits: Keyword = {
  name: 'fits',
  on: 'field',
  meaning: 'An attribute of the chosen item must not exceed an attribute of the item chosen in another field.',
  value: {
    type: 'object',
    properties: {
      own: { type: 'string' },
      field: { type: 'string' },
      theirs: { type: 'string' },
      when: conditionSchema,
      code: { type: 'string', pattern: '^[a-z][a-z-]+$' },
    },
    required: ['own', 'field', 'theirs', 'code'],
    additionalProperties: false,
  },
  check: { on: 'string', call: 'checkFit', from: 'validators/checkFit.ts' },
};
