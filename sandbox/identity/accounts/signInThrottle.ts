const allowed = 5
const pause = 5 * 60 * 1000

/** Holds back guessing: after five wrong passwords an account rests for five minutes. */
export type SignInThrottle = { isResting: (login: string) => boolean; failed: (login: string) => void; succeeded: (login: string) => void }

/** Makes a throttle without any failures. */
export function signInThrottle(now: () => number): SignInThrottle {
  const failures = new Map<string, { count: number; last: number }>()
  const current = (login: string): { count: number; last: number } | undefined => {
    const known = failures.get(login.toLowerCase())
    return known && now() - known.last < pause ? known : undefined
  }
  return {
    isResting: (login) => (current(login)?.count ?? 0) >= allowed,
    failed(login) {
      failures.set(login.toLowerCase(), { count: (current(login)?.count ?? 0) + 1, last: now() })
    },
    succeeded(login) {
      failures.delete(login.toLowerCase())
    },
  }
}
