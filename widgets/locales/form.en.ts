/** What the form itself says, in English. */
export const form = {
  summaryTitle: 'To be mended: {n}',
  summaryHint: 'Each line leads to its place.',
};
