import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { recordChange, recordDeletion } from '../hooks/audit/recordChange.ts'

/**
 * Has a collection leave a trail of what is written to it through the back office. What no role may write there is written by the
 * register's own steps, which enter themselves.
 */
export function withTrail(config: CollectionConfig): CollectionConfig {
  const { access, hooks } = config
  const isWritten = [access?.create, access?.update, access?.delete].some((rule) => rule !== nobody)
  if (!isWritten) return config
  return { ...config, hooks: { ...hooks, afterChange: [recordChange, ...(hooks?.afterChange ?? [])], afterDelete: [recordDeletion, ...(hooks?.afterDelete ?? [])] } }
}
