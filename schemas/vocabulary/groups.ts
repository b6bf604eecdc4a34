import type { Keyword } from './keyword.ts';
import { labels } from './labels.ts';

/** The groups of a section, in order. */
export const groups: Keyword = {
  name: 'groups',
  on: 'section',
  meaning: 'The groups of a section, in order.',
  value: {
    type: 'array',
    items: {
      type: 'object',
      properties: { id: { type: 'string' }, title: { type: 'string' }, labels: labels.value },
      required: ['id', 'title', 'labels'],
      additionalProperties: false,
    },
  },
};
