import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { randomToken } from '../../../access/identity/tokens.ts'
import { inOneCommit } from '../../../database/inOneCommit.ts'
import { fileStore } from '../../../files/store.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { changeDraft } from './changeDraft.ts'
import { judgePicture } from './judgePicture.ts'
import { filesOf, withPage } from './files.ts'
import { forgetRow } from './forgetFile.ts'
import { refuseUnlessDemanded } from './page.ts'

/** Keeps a picture as one page of the caller's draft, and lets go of what stood there. */
export async function storeFile(call: SignedCall, { kind, page, bytes }: { kind: string; page: number; bytes: Buffer }): Promise<ChangeRequest> {
  const { picture, warnings } = await judgePicture(kind, bytes)
  const { jpeg, ...measures } = picture
  const store = fileStore(call.settings)
  const storageKey = randomToken()
  // Bytes first: a row never stands for bytes that are not there. Last they go, too.
  await store.put(storageKey, jpeg)
  const { request, replacedKey } = await inOneCommit(call.payload, () => point(call, { kind, page, bytes: jpeg.length, ...measures, warnings, storageKey })).catch(async (error: unknown) => {
    await store.delete(storageKey)
    throw error
  })
  if (replacedKey) await store.delete(replacedKey)
  return request
}

type Row = Pick<Attachment, 'kind' | 'page' | 'bytes' | 'width' | 'height' | 'originalDigest' | 'storageKey'> & { warnings: Finding[] }

/** Enters a page and has the draft point to it; gives where the bytes of the one before lie. */
async function point(call: SignedCall, row: Row): Promise<{ request: ChangeRequest; replacedKey?: string }> {
  const { payload, applicant, params, now } = call
  const { kind, page } = row
  const at = now.toISOString()
  const { id } = (await payload.db.create({ collection: 'attachments', data: { ...row, request: params.id, applicant: applicant.id, createdAt: at, updatedAt: at } })) as Attachment
  let replaced: string | null = null
  try {
    const request = await changeDraft(call, async (current) => {
      await refuseUnlessDemanded(current, kind, call)
      replaced = filesOf(current)[kind]?.[page - 1] ?? null
      return { files: withPage(filesOf(current), { kind, page, id }) }
    })
    return { request, replacedKey: await forgetRow(call, request, replaced) }
  } catch (error) {
    // Where nothing is taken back by itself.
    await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
    throw error
  }
}
