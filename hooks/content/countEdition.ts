import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { rowInForce } from './rowInForce.ts'

/** Counts the editions that were published, so that an application can name the text that was read; a draft has that of the text in force. */
export const countEdition: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? null : await rowInForce(req, collection.slug as CollectionSlug, originalDoc.id)
  const edition = before?.edition ?? 0
  return { ...data, edition: data._status === 'published' ? edition + 1 : edition }
}
