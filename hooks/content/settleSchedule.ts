import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { say } from './say.ts'

/** Keeps a draft's time of publication ahead of now; what is published, or brought back from an older version, has none any more. */
export const settleSchedule: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (data._status === 'published' || req.context.isRestoringVersion) return { ...data, publishAt: null }
  const { publishAt } = data
  const isNew = publishAt && publishAt !== originalDoc?.publishAt
  if (isNew && Date.parse(publishAt) <= Date.now()) throw new ValidationError({ collection: collection.slug, errors: [{ path: 'publishAt', message: say(req, 'schedule-past') }], req })
  return data
}
