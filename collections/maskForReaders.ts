import type { FieldHook } from 'payload'
import { mapSealed } from '../protection/mapSealed.ts'
import { masked } from '../protection/masked.ts'

/**
 * Masks numbers in what the generated routes and views give: whoever reads by access rules sees no number in full but one by one,
 * through `/api/reveal`. The register itself reads past access rules and has them whole.
 */
export const maskForReaders: FieldHook = ({ collection, field, overrideAccess, path, value }) => {
  if (overrideAccess || !value) return value
  if (typeof value === 'string') return masked(String(field.name), value)
  const column = String(path[0])
  return mapSealed(collection?.slug ?? '', { [column]: value }, (text, _, name) => masked(name, text))[column]
}
