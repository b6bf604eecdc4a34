/** What widgets say of the session, in English. */
export const session = {
  portalMissing: 'This part of the page is not set up: it has to stand inside <accountant-portal>.',
  signInLead: 'Please sign in with your real-name account first.',
  signIn: 'Sign in',
  signingIn: 'Signing in …',
  expired: 'You have been signed out because nothing was done for a while. Sign in again to go on; nothing is lost.',
  signInFailed: 'Signing in did not work. Please try again. (Code: {code})',
  notVerified: 'Your account has not passed the real-name check yet. Complete it in the user centre of zjzwfw.gov.cn, then sign in again.',
  unavailable: 'The real-name service cannot be reached at the moment. Please try again in a few minutes.',
  storageForbidden: 'Your browser does not let this page keep anything, so signing in cannot work. Allow site data or leave private mode, then try again.',
  offline: 'There is no connection to the register. Please check your network.',
  failed: 'That did not work. Please try again shortly. (Code: {code})',
  tooMany: 'Too many tries in a short time. Please wait a moment.',
  retry: 'Try again',
  loading: 'Loading …',
};
