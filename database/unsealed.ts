import type { Payload, Where } from 'payload'
import type { Sealer } from '../protection/Sealer.ts'

type Row = { id: string; [column: string]: unknown }

/** The database as it is: rows with their values sealed, for what seals them anew or looks whether they are. */
export type Unsealed = {
  sealer: Sealer
  find: (args: { collection: string; where: Where; sort: string; limit: number; pagination: false }) => Promise<{ docs: Row[] }>
  updateOne: (args: { collection: string; where: Where; data: { [column: string]: unknown }; options: { atomic: true } }) => Promise<Row | null>
}

/** The way past the sealing of the database. */
export function unsealed(payload: Payload): Unsealed {
  return (payload.db as unknown as { unsealed: Unsealed }).unsealed
}
