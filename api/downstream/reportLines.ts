import type { Person } from '../../payload-types.ts'
import type { DownstreamCall, DownstreamOperation } from './call.ts'
import { answerOf, batchSchema, type LineResult, type linesOf } from './lines.ts'
import { personsBy } from './personsBy.ts'
import { recordCall } from './recordCall.ts'

/** What became of a line. */
export type Outcome = { outcome: 'stored' | 'unchanged' } | { outcome: 'refused'; code: string; path: string }

type Report<Line> = Pick<DownstreamOperation, 'path' | 'scope'> & {
  read: ReturnType<typeof linesOf<Line>>
  /** How the audit trail calls it, and the collection it writes to. */
  action: Parameters<typeof recordCall>[1]
  collection: Parameters<typeof recordCall>[2]
  /** Takes in one line about a person, or nobody where none is on record. */
  take: (call: DownstreamCall, line: Line, person: Person | undefined) => Promise<Outcome>
}

/** A door for batches of lines about persons, taken in one after the other: a bad line costs itself. */
export function reportLines<Line extends { idType: string; idNumber: string }>({ path, scope, read, action, collection, take }: Report<Line>): DownstreamOperation {
  return {
    path,
    scope,
    schema: batchSchema,
    size: 2 * 1024 * 1024,
    limit: 60,
    async handle(call) {
      const { good, bad } = read(call.body)
      const personBy = await personsBy(call, good.map(({ value }) => value))
      const results: LineResult[] = [...bad]
      for (const { line, value } of good) results.push({ line, ...(await take(call, value, personBy(value))) } as LineResult)
      await recordCall(call, action, collection)
      return answerOf(results)
    },
  }
}
