import type { Keyword } from './keyword.ts';

/** The field is kept but never drawn nor accepted from an applicant. */
export const hidden: Keyword = {
  name: 'hidden',
  on: 'field',
  meaning: 'The field is kept but never drawn nor accepted from an applicant.',
  value: { const: true },
};
