/** Says why a member of staff is refused; `code` is stable, the sentence to it stands in the admin's locales. */
export class StaffError extends Error {
  override name = 'StaffError'
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422,
    readonly code: StaffErrorCode,
    readonly path?: string,
  ) {
    super(`staff: ${code}`)
  }
}

/** Every code a staff endpoint answers besides `internal`. */
export type StaffErrorCode =
  | 'not-signed-in'
  | 'second-factor-missing'
  | 'second-factor-required'
  | 'code-wrong'
  | 'code-used'
  | 'not-enrolled'
  | 'not-own-account'
  | 'not-a-reviewer'
  | 'not-an-administrator'
  | 'not-found'
  | 'no-figures'
  | 'scope-unknown'
  | 'period-malformed'
  | 'body-not-json'
  | 'body-too-large'
  | 'body-malformed'
  | 'unexpected-property'
  | 'rev-missing'
  | 'reason-missing'
  | 'reason-too-long'
  | 'mark-unknown'
  | 'conflict'
  | 'claimed-by-other'
  | 'not-claimed'
  | 'record-not-active'
  | 'record-changed'
  | 'continuing-education-open'
  | 'identity-on-record'
  | 'value-unreadable'
  | PersonErrorCode

/** Codes of the calls about persons: search, correction, freezing, export, import. */
type PersonErrorCode =
  | 'not-allowed'
  | 'person-not-found'
  | 'filter-malformed'
  | 'section-unknown'
  | 'field-unknown'
  | 'nothing-changed'
  | 'key-malformed'
  | 'file-not-jpeg'
  | 'too-many-files'
  | 'format-unknown'
  | 'export-used'
  | 'filter-unknown'
  | 'search-missing'
  | 'bureau-unknown'
  | 'note-missing'
  | 'note-too-long'
  | 'second-of-four-eyes'
  | 'already-commented'
  | 'selection-unusable'
