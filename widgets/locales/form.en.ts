/** What the form itself says, in English. */
export const form = {
  summaryTitle: 'Please correct: {n}',
  summaryHint: 'Each line leads to its place.',
  identityTitle: 'From your real-name account',
  identityLocked: 'This cannot be altered here',
  identityHelp: 'If it is wrong, have it corrected in the user centre of the Zhejiang government service network, or call {hotline}.',
  userCenter: 'Open the user centre',
};
