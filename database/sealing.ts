import type { BaseDatabaseAdapter } from 'payload'
import { numberKey } from '../access/identity/numberKey.ts'
import { plans } from '../protection/plans.ts'
import { valueAt } from '../protection/valueAt.ts'

type Row = { [column: string]: unknown }
type Args = { collection?: string; data?: Row }

/** The adapter's calls that write rows; `upsert` makes one of them. */
const writes = ['create', 'updateOne', 'updateMany'] as const

/** Has a database adapter fill the blind index of a document number wherever the number is written (`protection/plans.ts`). */
export function sealing<A extends BaseDatabaseAdapter>(base: A): A {
  const calls = base as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const name of writes) {
    const write = calls[name]!
    calls[name] = (args) => write.call(base, { ...args, data: indexed(args) })
  }
  return base
}

function indexed({ collection = '', data }: Args): Row | undefined {
  const number = plans[collection]?.number && valueAt(data, plans[collection].number)
  return data && typeof number === 'string' ? { ...data, numberKey: numberKey(number) } : data
}
