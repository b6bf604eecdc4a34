import type { Payload } from 'payload'

type Writes = { [name in 'updateOne' | 'create']: (args: unknown) => Promise<unknown> }

/** Runs something in a process that ends at its nth write: neither that one nor any later reaches the database. Says whether it came to that. */
export async function endAtWrite(payload: Payload, point: number, run: () => Promise<unknown>): Promise<boolean> {
  const db = payload.db as unknown as Writes
  const healthy: Writes = { updateOne: db.updateOne, create: db.create }
  let writes = 0
  for (const name of ['updateOne', 'create'] as const) {
    db[name] = (args) => {
      writes += 1
      return writes >= point ? Promise.reject(new Error('the process ended here')) : healthy[name].call(db, args)
    }
  }
  try {
    await run()
  } finally {
    Object.assign(db, healthy)
  }
  return writes >= point
}
