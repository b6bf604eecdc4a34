import type { Where } from 'payload'

/** One comparison of a column. */
export type Comparison = { column: string; operator: string; value: unknown }

/** How a database writes what a condition is made of. */
export type Dialect<T> = { all: (parts: T[]) => T; any: (parts: T[]) => T; one: (comparison: Comparison) => T }

/** A condition in the words of a database. A condition without parts holds for every row, and one of none of several for none. */
export function translate<T>(where: Where, dialect: Dialect<T>): T {
  const parts = Object.entries(where).flatMap(([key, value]): T[] => {
    if (key === 'and') return [dialect.all((value as Where[]).map((part) => translate(part, dialect)))]
    if (key === 'or') return [dialect.any((value as Where[]).map((part) => translate(part, dialect)))]
    if (key.includes('.')) throw new Error(`readRows: expected a column of the row itself, got ${key}`)
    return Object.entries(value as { [operator: string]: unknown }).map(([operator, compared]) => dialect.one({ column: key, operator, value: compared }))
  })
  return parts.length === 1 ? parts[0]! : dialect.all(parts)
}

/** Says that a comparison is not among those that are translated. */
export function unknownOperator({ column, operator }: Comparison): never {
  throw new Error(`readRows: expected a comparison that is known, got ${operator} of ${column}`)
}
