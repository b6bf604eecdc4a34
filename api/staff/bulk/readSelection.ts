import { StaffError } from '../StaffError.ts'

/** A case as it was chosen: the step counts only for the state that was seen. */
export type Chosen = { id: string; rev: number }

/** Cases that are approved at once, at most: a page of the queue. */
const most = 50

/** The cases somebody chose in the queue. @throws {StaffError} `selection-unusable` */
export function readSelection(cases: unknown): Chosen[] {
  if (!Array.isArray(cases) || cases.length === 0 || cases.length > most || !cases.every(isChosen)) throw new StaffError(422, 'selection-unusable', '/cases')
  const ids = new Set(cases.map(({ id }) => id))
  if (ids.size !== cases.length) throw new StaffError(422, 'selection-unusable', '/cases')
  return cases.map(({ id, rev }) => ({ id, rev }))
}

function isChosen(one: unknown): one is Chosen {
  const { id, rev, ...rest } = (typeof one === 'object' && one !== null ? one : {}) as { id?: unknown; rev?: unknown }
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id) && Number.isInteger(rev) && Object.keys(rest).length === 0
}
