import type { Where } from 'payload'
import type { PlainColumn } from '../rows/plainColumns.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value !== 'null'

/** What a column of a kind is compared with as it stands, without the adapter making something else of it first. */
const comparable: { [type: string]: Check } = { text: isText, textarea: isText, email: isText, select: isText, radio: isText, relationship: isText, number: (value) => typeof value === 'number' && Number.isFinite(value), checkbox: (value) => typeof value === 'boolean' }

/** Whether a condition only compares plain columns with values that are taken as they stand. */
export function isPlainWhere(where: Where | undefined, columns: PlainColumn[]): boolean {
  const parts = Object.entries(where ?? {})
  return parts.length > 0 && parts.every(([name, part]) => {
    if (name === 'and' || name === 'or') return Array.isArray(part) && part.length > 0 && part.every((one: Where) => isPlainWhere(one, columns))
    const type = name === 'id' ? 'text' : columns.find(({ key, path }) => key === name && path.length === 1)?.type
    const isComparable = type && comparable[type]
    return Boolean(isComparable) && Object.entries(part as object).every(([operator, value]) => isPlainComparison(operator, value, isComparable as Check))
  })
}

function isPlainComparison(operator: string, value: unknown, isComparable: Check): boolean {
  if (operator === 'equals') return isComparable(value)
  return operator === 'in' && Array.isArray(value) && value.length > 0 && value.every(isText) && isComparable(value[0])
}
