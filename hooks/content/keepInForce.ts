import { APIError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload'
import { rowInForce } from './rowInForce.ts'
import { say } from './say.ts'

/**
 * Refuses to take back what is published: the portals need one text at any time, so another edition takes its place or none does.
 * A draft beside it is always welcome, and so is an older version brought back as a draft.
 */
export const keepInForce: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const isDraftBeside = String(req.query?.draft) === 'true' || req.context.isRestoringVersion === true
  const status = data._status ?? originalDoc?._status
  if (operation === 'create' || status === 'published' || isDraftBeside) return data
  const row = await rowInForce(req, collection.slug as CollectionSlug, originalDoc.id)
  if (row?._status === 'published') throw new APIError(say(req, 'stays-published'), 400, undefined, true)
  return data
}
