/** Thrown when a setting cannot be used; the message names it, what was expected and what came. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}
