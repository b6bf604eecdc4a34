import { restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload'

/** Brings an older version back as a draft: it is looked at, and published, before anyone else reads it. */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    // Asks by itself whether the one who calls may change the document.
    const doc = await restoreVersionOperation({ collection: req.payload.collections[collection], id, draft: true, depth: 0, overrideAccess: false, req })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
}
