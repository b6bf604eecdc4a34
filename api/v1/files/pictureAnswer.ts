import { fileStore } from '../../../files/store.ts'
import type { Attachment } from '../../../payload-types.ts'
import type { Call } from '../operation.ts'

/** The bytes of an uploaded picture as a response that runs nothing; absent where they are gone. */
export async function pictureAnswer({ storageKey, kind, page }: Attachment, { settings }: Pick<Call, 'settings'>): Promise<Response | undefined> {
  const picture = await fileStore(settings).get(storageKey)
  if (!picture) return undefined
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(picture.length),
      'Content-Disposition': `inline; filename="${kind}-${page}.jpg"`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
