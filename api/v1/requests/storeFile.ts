import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { randomToken } from '../../../access/identity/tokens.ts'
import { fileStore } from '../../../files/store.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { changeDraft } from './changeDraft.ts'
import { judgePicture } from './judgePicture.ts'
import { filesOf, withPage } from './files.ts'
import { forgetFile } from './forgetFile.ts'
import { refuseUnlessDemanded } from './page.ts'

/** Keeps a picture as one page of the caller's draft, and lets go of what stood there. */
export async function storeFile(call: SignedCall, { kind, page, bytes }: { kind: string; page: number; bytes: Buffer }): Promise<ChangeRequest> {
  const { picture, warnings } = await judgePicture(kind, bytes)
  const { jpeg, ...measures } = picture
  const attachment = await create(call, jpeg, { kind, page, bytes: jpeg.length, ...measures, warnings })
  let replaced: string | null = null
  try {
    const request = await changeDraft(call, async (current) => {
      await refuseUnlessDemanded(current, kind, call)
      replaced = filesOf(current)[kind]?.[page - 1] ?? null
      return { files: withPage(filesOf(current), { kind, page, id: attachment.id }) }
    })
    await forgetFile(call, request, replaced)
    return request
  } catch (error) {
    await remove(call, attachment)
    throw error
  }
}

type Row = Pick<Attachment, 'kind' | 'page' | 'bytes' | 'width' | 'height' | 'originalDigest'> & { warnings: Finding[] }

/** Bytes first: a row never stands for bytes that are not there. */
async function create({ payload, settings, applicant, params, now }: SignedCall, jpeg: Buffer, row: Row): Promise<Attachment> {
  const storageKey = randomToken()
  await fileStore(settings).put(storageKey, jpeg)
  const at = now.toISOString()
  const data = { ...row, storageKey, request: params.id, applicant: applicant.id, createdAt: at, updatedAt: at }
  try {
    return (await payload.db.create({ collection: 'attachments', data })) as Attachment
  } catch (error) {
    await fileStore(settings).delete(storageKey)
    throw error
  }
}

async function remove({ payload, settings }: SignedCall, { id, storageKey }: Attachment): Promise<void> {
  await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
  await fileStore(settings).delete(storageKey)
}
