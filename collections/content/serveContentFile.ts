import type { UploadConfig } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { fileStore } from '../../files/store.ts'
import { settings } from '../../settings.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Answers a content file to staff; Payload has asked the access rules before. */
export const serveContentFile: Handler = async (req, { params }) => {
  const row = await findRow(req.payload, 'content-files', { filename: params.filename })
  const bytes = row && (await fileStore(settings()).get(row.storageKey))
  if (!row?.mimeType || !bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': row.mimeType,
      'content-disposition': row.mimeType.startsWith('image/') ? 'inline' : 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
