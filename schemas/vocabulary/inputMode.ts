import type { Keyword } from './keyword.ts';

/** The phone keyboard that fits. */
export const inputMode: Keyword = {
  name: 'input-mode',
  on: 'field',
  meaning: 'The phone keyboard that fits.',
  value: { enum: ['text', 'numeric', 'tel', 'email', 'url'] },
};
