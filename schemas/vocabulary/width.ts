import type { Keyword } from './keyword.ts';

/** Width of the answer in characters; a Han character counts two. */
export const width: Keyword = {
  name: 'width',
  on: 'field',
  meaning: 'Width of the answer in characters; a Han character counts two.',
  value: { type: 'integer', minimum: 4, maximum: 80 },
};
