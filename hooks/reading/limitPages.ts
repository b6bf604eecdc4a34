import type { CollectionBeforeOperationHook } from 'payload'
import { isByRoute } from './isByRoute.ts'

/** Rows that a generated route gives at most at once. */
const most = 100

/** Has a generated route give a list by the page, whatever it is asked for: no limit, or one it cannot be, counts as the largest. */
export const limitPages: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  // What comes along with other rows is as many as they are.
  const isAsked = req.routeParams?.collection === collection.slug
  if (operation !== 'read' || 'id' in args || !isAsked || !isByRoute(req, overrideAccess)) return
  const { limit } = args as { limit?: unknown }
  return { ...args, pagination: true, ...(limit !== undefined && { limit: pageOf(limit) }) }
}

function pageOf(limit: unknown): number {
  return Number.isInteger(limit) && Number(limit) > 0 ? Math.min(Number(limit), most) : most
}
