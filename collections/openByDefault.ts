import type { BaseFilter } from 'payload'

/** Shows the cases that wait for a decision while nothing else is asked for; a filter or a search looks at all of them. */
export const openByDefault: BaseFilter = ({ req }) => {
  const asked = req.query ?? {}
  return asked.where || asked.search ? null : { isWaiting: { equals: true } }
}
