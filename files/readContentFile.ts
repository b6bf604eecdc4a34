import sharp from 'sharp'
import { ContentFileError } from './ContentFileError.ts'
import { docxType, pictureType } from './contentTypes.ts'
import { zipNames } from './zipNames.ts'

/** A file as it may be published. */
export type ContentFile = { bytes: Buffer; type: string }

/** Largest file of content staff, in bytes. */
export const contentFileLimit = 5 * 1024 * 1024

/**
 * Reads a file to be published by what it holds, whatever it is called: JPEG and PNG are encoded anew as JPEG, without metadata;
 * PDF and DOCX stay as they are, DOCX without macros only.
 * @throws {ContentFileError}
 */
export async function readContentFile(bytes: Buffer): Promise<ContentFile> {
  if (bytes.length > contentFileLimit) throw new ContentFileError('content-file-large')
  if (startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { bytes: await picture(bytes), type: pictureType }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return { bytes: whole(bytes), type: 'application/pdf' }
  if (isDocx(bytes)) return { bytes, type: docxType }
  throw new ContentFileError('content-file-type')
}

async function picture(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { failOn: 'error', limitInputPixels: 25_000_000 }).autoOrient().flatten({ background: '#fff' }).resize({ width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 85 }).toBuffer()
  } catch (cause) {
    throw new ContentFileError('content-file-unreadable', { cause })
  }
}

/** A PDF that has its end: one cut off opens nowhere. */
function whole(bytes: Buffer): Buffer {
  if (!bytes.subarray(-1024).includes('%%EOF')) throw new ContentFileError('content-file-unreadable')
  return bytes
}

function isDocx(bytes: Buffer): boolean {
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return false
  const names = zipNames(bytes) ?? []
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml') && !names.some((name) => /vbaproject|activex|embeddings\//i.test(name))
}

function startsWith(bytes: Buffer, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
