import { Cache } from './Cache.ts'
import type { EmployerDirectory } from './EmployerDirectory.ts'

/** How long an answer is kept, in milliseconds: a name changes rarely, an unknown code may be entered any moment. */
const known = 60 * 60_000
const unknown = 5 * 60_000

type Answer = { name: string } | undefined

/** A directory that remembers what it was told, and asks once however many wait for the same code. */
export function cachedDirectory(directory: EmployerDirectory, { capacity = 5000, now = Date.now }: { capacity?: number; now?: () => number } = {}): EmployerDirectory {
  const kept = new Cache<Answer>(capacity, now)
  const asked = new Map<string, Promise<Answer>>()

  async function ask(code: string): Promise<Answer> {
    try {
      const answer = await directory.find(code)
      kept.set(code, answer, answer ? known : unknown)
      return answer
    } finally {
      asked.delete(code)
    }
  }

  return {
    async find(code) {
      const there = kept.get(code)
      if (there) return there.value
      const answer = asked.get(code) ?? ask(code)
      asked.set(code, answer)
      return answer
    },
  }
}
