/** A JSON document of which a bundle takes only what its reader can use. */
type Document = { [key: string]: unknown };

/** Codes that no check in a widget gives, only a refused call: their sentences are fetched when a call is refused. */
const callCodes = new Set(
  `sign-in-state-forged sign-in-expired ticket-missing ticket-expired ticket-replayed ticket-refused identity-not-verified identity-incomplete
  identity-unavailable return-address-foreign portal-unknown code-invalid session-expired session-required body-malformed body-too-large
  media-type-unsupported field-not-editable field-unknown edition-conflict request-not-found request-not-open already-registered
  registered-elsewhere record-frozen registration-open record-not-found not-confirmed notice-outdated notice-not-found employer-not-found
  employer-directory-unavailable continuing-education-open continuing-education-unchecked nothing-changed too-many-requests method-not-allowed not-found conflict
  storage-busy form-invalid name-invalid id-number-invalid id-number-check id-number-date mobile-invalid mobile-invalid-length unexpected-property wrong-type
  degree-beyond-level postcode-elsewhere postcode-of-other-city file-not-demanded file-page-invalid evidence-incomplete region-without-authority region-of-other-register
  section-pending transfer-pending changes-open portal-of-other-register file-link-expired`.split(/\s+/),
);

/** The sentences of what checks find in answers and files; what nobody foresaw included, since all else falls back on it. */
export function findingSentences(table: Document): Document {
  return pick(table, (code) => !callCodes.has(code));
}

/** The sentences of refused calls, and of what a call may find in answers though no check here does. */
export function callSentences(table: Document): Document {
  return pick(table, (code) => callCodes.has(code));
}

/** The advice of a registration's steps, without that of a change. */
export function registrationTips({ registration, portals }: Document): Document {
  const own = Object.entries(portals as { [portal: string]: Document }).map(([portal, tips]) => [portal, { registration: tips.registration }]);
  return { registration: pick(registration as Document, (step) => step !== 'notice' && step !== 'progress'), portals: Object.fromEntries(own) };
}

function pick(table: Document, isWanted: (key: string) => boolean): Document {
  return Object.fromEntries(Object.entries(table).filter(([key]) => isWanted(key)));
}
