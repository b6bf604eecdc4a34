/** What the form itself says, in English. */
export const form = {
  summaryTitle: 'Please correct: {n}',
  summaryHint: 'Each line leads to its place.',
};
