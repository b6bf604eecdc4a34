import type { BaseDatabaseAdapter } from 'payload'

type Model = { ensureIndexes: () => Promise<void> }
type MongoAdapter = BaseDatabaseAdapter & { collections: { [slug: string]: Model }; versions: { [slug: string]: Model } }

/**
 * Has a MongoDB adapter make its indexes after it connects, one collection after another, and fail if it cannot: uniqueness
 * rests on them. All at once, as the adapter would, can deadlock on servers that lock their catalogue.
 */
export function indexOneByOne<A extends BaseDatabaseAdapter>(base: A): A {
  const adapter = base as unknown as MongoAdapter
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions)]) await model.ensureIndexes()
  }
  return base
}
