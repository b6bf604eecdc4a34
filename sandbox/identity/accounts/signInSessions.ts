import { randomBytes } from 'node:crypto'

const lifetime = 8 * 60 * 60 * 1000

/** Who is signed in to the network, by the value of the cookie; lives with the process. */
export type SignInSessions = {
  open: (userId: string) => string
  userOf: (key: string | undefined) => string | undefined
  close: (key: string | undefined) => void
}

/** Makes an empty set of sign-in sessions. */
export function signInSessions(now: () => number): SignInSessions {
  const sessions = new Map<string, { userId: string; until: number }>()
  return {
    open(userId) {
      const key = randomBytes(24).toString('base64url')
      sessions.set(key, { userId, until: now() + lifetime })
      return key
    },
    userOf(key) {
      const session = key ? sessions.get(key) : undefined
      return session && session.until > now() ? session.userId : undefined
    },
    close(key) {
      if (key) sessions.delete(key)
    },
  }
}
