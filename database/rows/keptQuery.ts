/** A query that drizzle has written, waiting for its values. */
export type KeptQuery = { all: (values: { [place: string]: unknown }) => Promise<{ [column: string]: unknown }[]> }

/** Queries by what they run on and the shape of what they ask: drizzle takes longer to write one than SQLite to answer it. */
const kept = new WeakMap<object, Map<string, KeptQuery>>()

/** Shapes that are kept of a connection; those of the register are some dozens, and nobody can make up more than this by what they ask for. */
const most = 500

/** The query of a shape on a connection, written the first time. */
export function keptQuery(connection: object, shape: string, write: () => KeptQuery): KeptQuery {
  const queries = kept.get(connection) ?? new Map<string, KeptQuery>()
  kept.set(connection, queries)
  const known = queries.get(shape)
  if (known) return known
  if (queries.size >= most) queries.clear()
  const query = write()
  queries.set(shape, query)
  return query
}
