import type { Keyword } from './keyword.ts';

const bound = {
  type: 'object',
  properties: { field: { type: 'string' }, years: { type: 'integer' } },
  required: ['field'],
  additionalProperties: false,
};

/** Earliest and latest day, against today or another date, moved by years. */
export const dates: Keyword = {
  name: 'dates',
  on: 'field',
  meaning: 'Earliest and latest day, against today or another date, moved by years.',
  value: {
    type: 'object',
    properties: { notBefore: bound, notAfter: bound },
    minProperties: 1,
    additionalProperties: false,
  },
  check: { on: 'string', call: 'checkDates', from: 'validators/checkDates.ts' },
};
