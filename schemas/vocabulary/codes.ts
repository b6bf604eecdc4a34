import type { Keyword } from './keyword.ts';

/** The code list of the field, less the items it does not take. */
export const codes: Keyword = {
  name: 'codes',
  on: 'field',
  meaning: 'The code list of the field, less the items it does not take.',
  value: {
    type: 'object',
    properties: { list: { type: 'string' }, except: { type: 'array', items: { type: 'string' }, minItems: 1 } },
    required: ['list'],
    additionalProperties: false,
  },
  check: { on: 'string', call: 'isListed', from: 'validators/isListed.ts' },
};
