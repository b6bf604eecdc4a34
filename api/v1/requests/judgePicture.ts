import { fileLimits } from '@accountant-register/schemas/generated/pictureRules.ts'
import { checkEvidenceFile } from '@accountant-register/schemas/validators/evidenceFile.ts'
import { checkPhoto, photoWarnings } from '@accountant-register/schemas/validators/photo.ts'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { Queue } from '../../../database/queue.ts'
import { measurePhoto } from '../../../files/measurePhoto.ts'
import { PictureError } from '../../../files/PictureError.ts'
import { readPicture, readPixels, type Picture } from '../../../files/readPicture.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { RefusalCode } from '../../errors/statuses.ts'

/** One picture is decoded at a time: each may take a few hundred megabytes while it is open. */
const decoder = new Queue(20_000)

/**
 * A clean copy of an uploaded picture, and what its owner should look at though it is taken.
 * @throws {RefusalError} with all that is wrong with a photo, or the first thing that is wrong with a paper
 */
export async function judgePicture(kind: string, bytes: Buffer): Promise<{ picture: Picture; warnings: Finding[] }> {
  const leave = await decoder.enter()
  try {
    return kind === 'photo' ? await judgePhoto(bytes) : { picture: await judgePaper(kind, bytes), warnings: [] }
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    throw new RefusalError(error.code, { path: `/files/${kind}`, params: { max: Math.floor(fileLimits.maxPixels / 1_000_000) }, cause: error })
  } finally {
    leave()
  }
}

async function judgePhoto(bytes: Buffer): Promise<{ picture: Picture; warnings: Finding[] }> {
  const { picture, raw } = await readPixels(bytes, { quality: 95 })
  const { width, height } = picture
  const measures = { bytes: bytes.length, isJpeg: true, width, height, ...(await measurePhoto(raw)) }
  refuse(checkPhoto(measures))
  return { picture, warnings: photoWarnings(measures) }
}

async function judgePaper(kind: string, bytes: Buffer): Promise<Picture> {
  // Size first: what is too large is not decoded.
  if (bytes.length > fileLimits.maxBytes) refuse(checkEvidenceFile(kind, { bytes: bytes.length, isJpeg: true, isReadable: true, width: 0, height: 0 }))
  const picture = await readPicture(bytes, { quality: 85 })
  const { width, height } = picture
  refuse(checkEvidenceFile(kind, { bytes: bytes.length, isJpeg: true, isReadable: true, width, height }))
  return picture
}

function refuse(errors: Finding[]): void {
  const [first] = errors
  if (first) throw new RefusalError(first.code as RefusalCode, { errors })
}
