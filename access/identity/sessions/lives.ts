/** How long each part of a session holds, in milliseconds. */
export const lives = {
  code: 60_000,
  token: 10 * 60_000,
  /** A token that was renewed stays good so long, for calls that were on their way. */
  previousToken: 30_000,
  /** A session nobody renews ends. */
  idle: 30 * 60_000,
  /** And so does each, however busy. */
  session: 8 * 3600_000,
} as const
