import type { Payload } from 'payload'

/** Runs something whose writes reach the disk together. */
export type InOneCommit = <T>(run: () => Promise<T>) => Promise<T>

/**
 * Has all that `run` writes committed at once on SQLite, and taken back when it throws. Elsewhere it just runs: it is a help where
 * it exists, never what correctness rests on.
 */
export function inOneCommit<T>(payload: Payload, run: () => Promise<T>): Promise<T> {
  const { inOneCommit: commit } = payload.db as unknown as { inOneCommit?: InOneCommit }
  return commit ? commit(run) : run()
}
