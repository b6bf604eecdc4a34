import type { Keyword } from './keyword.ts';
import { hints } from './hints.ts';
import { labels } from './labels.ts';

/** Kinds of paper that the section brings with it, beside those of the common list. */
export const papers: Keyword = {
  name: 'papers',
  on: 'section',
  meaning: 'Kinds of paper that the section brings with it, beside those of the common list.',
  value: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$' },
    additionalProperties: {
      type: 'object',
      properties: { title: { type: 'string', minLength: 1 }, labels: labels.value, notes: hints.value },
      required: ['title', 'labels'],
      additionalProperties: false,
    },
  },
};
