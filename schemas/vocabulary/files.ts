import type { Keyword } from './keyword.ts';
import { cites } from './cites.ts';
import { evidence } from './evidence.ts';
import { labels } from './labels.ts';

/** Files that are data of the section themselves, such as the photo. */
export const files: Keyword = {
  name: 'files',
  on: 'section',
  meaning: 'Files that are data of the section themselves, such as the photo.',
  value: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        labels: labels.value,
        reviewed: { const: true },
        evidence: evidence.value,
        cites: cites.value,
      },
      required: ['title', 'labels'],
      additionalProperties: false,
    },
  },
};
