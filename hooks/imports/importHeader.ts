import { columns, type Column } from '@accountant-register/schemas/table/columns.ts'
import { plain } from '@accountant-register/schemas/table/readCell.ts'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import words from './imports.locales.json' with { type: 'json' }

/** Columns of a list that are no fields: the key of the line in the system it comes from, the day of registration, and the state of the record. */
export type OwnColumn = 'lineKey' | 'registeredOn' | 'status'

/** What stands in each column of a list; undefined for one that says nothing to us. */
export type ImportHeader = { places: (OwnColumn | Column | undefined)[]; findings: Finding[] }

const own: OwnColumn[] = ['lineKey', 'registeredOn', 'status']
const needed = ['/basic/name', '/basic/idNumber']

/** Reads the head of a list: labels in either language, or the paths of fields; what is unknown or missing is reported. */
export function importHeader(cells: string[]): ImportHeader {
  const places = cells.map((cell) => placeOf(plain(cell)))
  const paths = places.map((place) => (typeof place === 'object' ? place.path : place))
  const unknown = cells.filter((cell, index) => plain(cell) !== '' && places[index] === undefined)
  const repeated = paths.filter((path, index): path is string => path !== undefined && paths.indexOf(path) !== index)
  const missing = needed.filter((path) => !paths.includes(path))
  return {
    places,
    findings: [
      ...missing.map((path) => ({ path, code: 'column-missing', params: {} })),
      ...repeated.map((path) => ({ path, code: 'column-repeated', params: {} })),
      // A head holds labels; still, one that is none of ours may be anything.
      ...unknown.map((cell) => ({ path: '', code: 'column-unknown', params: { number: cells.indexOf(cell) + 1 } })),
    ],
  }
}

function placeOf(label: string): OwnColumn | Column | undefined {
  if (label === '') return undefined
  const isOwn = own.find((name) => [words.zh[name], words.en[name], name].includes(label))
  return isOwn ?? columns.find(({ path, labels }) => [labels.zh, labels.en, path, path.slice(1).replace('/', '.')].includes(label))
}
