import { QueryError, type BaseDatabaseAdapter, type Where } from 'payload'
import { numberKey } from '../access/identity/numberKey.ts'
import { mapSealed } from '../protection/mapSealed.ts'
import { plans } from '../protection/plans.ts'
import type { Sealer } from '../protection/Sealer.ts'
import { valueAt } from '../protection/valueAt.ts'
import type { Unsealed } from './unsealed.ts'

type Row = { [column: string]: unknown }
type Args = { collection?: string; data?: Row; where?: Where; sort?: string | string[]; field?: string }
type Call = (args: Args) => Promise<unknown>

/** The adapter's calls that write or give rows; `upsert` makes one of them. */
const sealed = ['create', 'updateOne', 'updateMany', 'deleteOne', 'find', 'findOne', 'queryDrafts'] as const
/** The calls that only ask for rows by their columns. */
const asking = ['count', 'deleteMany', 'findDistinct'] as const

/**
 * Has a database adapter keep identity and phone numbers sealed (`protection/plans.ts`): what it is given it seals, and what it
 * gives it opens, so that nobody above has to know. Where the number of a document is written, its blind index is written with it.
 * A sealed column can be neither compared nor sorted by: the call is refused.
 */
export function sealing<A extends BaseDatabaseAdapter>(base: A, sealer: Sealer): A {
  const calls = base as unknown as Record<string, Call>
  const seal = (text: string, place: string) => sealer.seal(text, place)
  const open = (text: string, place: string) => sealer.open(text, place)
  const unsealed: Unsealed = { sealer, find: calls.find!.bind(base) as Unsealed['find'], updateOne: calls.updateOne!.bind(base) as Unsealed['updateOne'] }
  for (const name of sealed) {
    const call = calls[name]!
    calls[name] = async (args) => {
      const { collection = '', data } = args
      if (!plans[collection]) return call.call(base, args)
      refuseSealed(args)
      const answer = await call.call(base, data ? { ...args, data: mapSealed(collection, indexed(collection, data), seal) } : args)
      return opened(answer, (row) => mapSealed(collection, row, open))
    }
  }
  for (const name of asking) {
    const call = calls[name]!
    calls[name] = async (args) => {
      refuseSealed(args)
      return call.call(base, args)
    }
  }
  return Object.assign(base, { unsealed })
}

function indexed(collection: string, data: Row): Row {
  const path = plans[collection]?.number
  const number = path && valueAt(data, path)
  return typeof number === 'string' && number !== '' ? { ...data, numberKey: numberKey(number) } : data
}

/** What an adapter answers, its rows changed: one row, rows, or a page of them. */
function opened(answer: unknown, change: (row: Row) => Row): unknown {
  if (Array.isArray(answer)) return answer.map(change)
  if (typeof answer !== 'object' || answer === null) return answer
  if ('docs' in answer && Array.isArray(answer.docs)) return { ...answer, docs: answer.docs.map(change) }
  return change(answer as Row)
}

/** @throws {QueryError} 400, naming the path, for a call that compares or sorts by what is sealed */
function refuseSealed({ collection = '', where, sort, field }: Args): void {
  const plan = plans[collection]
  if (!plan) return
  const columns = [...plan.columns.map((path) => path.join('.')), ...plan.json]
  const isSealed = (path: string) => columns.some((column) => path === column || path.startsWith(`${column}.`))
  const path = [...pathsOf(where), ...[sort ?? []].flat().map((name) => name.replace(/^-/, '')), ...(field ? [field] : [])].find(isSealed)
  if (path) throw new QueryError([{ path }])
}

function pathsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([name, condition]) => (/^(and|or)$/i.test(name) && Array.isArray(condition) ? condition.flatMap(pathsOf) : [name]))
}
