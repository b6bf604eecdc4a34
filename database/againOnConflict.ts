import { isWriteConflict } from './isWriteConflict.ts'

/** Tries before a conflict is handed on. */
const tries = 6

/**
 * Runs something that may be run any number of times, and again where the database says that another writer was first, after a
 * growing pause that differs from caller to caller.
 */
export async function againOnConflict<T>(run: () => Promise<T>): Promise<T> {
  for (let i = 1; ; i += 1) {
    try {
      return await run()
    } catch (error) {
      if (i === tries || !isWriteConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * i))
    }
  }
}
