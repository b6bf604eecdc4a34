import type { CollectionBeforeChangeHook } from 'payload'

/** Counts a notice's edition up with each save, so that an application can name the text that was read. */
export const countEdition: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  edition: operation === 'create' ? 1 : (originalDoc?.edition ?? 0) + 1,
})
