import type { Payload } from 'payload'

/** Runs something whose writes reach the disk together. */
export type InOneCommit = <T>(run: () => Promise<T>) => Promise<T>

/**
 * Has all that `run` writes committed at once where the database does so cheaply (SQLite: one sync of the disk instead of one a
 * write), and taken back when it throws. Elsewhere it just runs: nothing may rest on it, it is a help to speed.
 */
export function inOneCommit<T>(payload: Payload, run: () => Promise<T>): Promise<T> {
  const { inOneCommit: commit } = payload.db as unknown as { inOneCommit?: InOneCommit }
  return commit ? commit(run) : run()
}
