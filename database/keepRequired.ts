import type { Payload } from 'payload'

type Column = { notNull?: boolean }
type Adapter = { payload: Payload; rawTables: { [table: string]: { columns: { [field: string]: Column } } }; tableNameMap: Map<string, string> }

/**
 * Has the tables of drafted content keep what they require, as they did before there were drafts: each draft is checked as it is
 * saved, so a row never lacks it. Payload would let it be empty, and SQLite would have to make such a table anew, which loses what hangs on it.
 */
export function keepRequired<Schema>({ adapter, schema }: { adapter: unknown; schema: Schema }): Schema {
  const { payload, rawTables } = adapter as Adapter
  for (const { slug, versions, flattenedFields } of payload.config.collections) {
    if (!versions || !versions.drafts || !versions.drafts.validate) continue
    const table = slug.replaceAll('-', '_')
    for (const field of flattenedFields) {
      if (!('required' in field) || !field.required) continue
      const columns = rawTables['localized' in field && field.localized ? `${table}_locales` : table]?.columns
      if (columns?.[field.name]) columns[field.name]!.notNull = true
    }
  }
  return schema
}
