import { randomBytes } from 'node:crypto'
import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { sentence } from '@accountant-register/schemas/locales/sentence.ts'
import { may } from '../../access/abilities.ts'
import { ContentFileError } from '../../files/ContentFileError.ts'
import { extensions } from '../../files/contentTypes.ts'
import { contentFileLimit, readContentFile } from '../../files/readContentFile.ts'
import locales from './readUpload.locales.json' with { type: 'json' }

/**
 * Puts a file read by its content in the place of the one that was uploaded, under a name of ours. Runs before Payload looks at
 * the file, and before the access rules: only for those who pass them.
 */
export const readUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !may(req, 'edit-content')) return args
  const { file } = req
  const data = ('data' in args ? args.data : {}) as { title?: unknown }
  // Without a file Payload would fetch one from an address in the data.
  if (!file) throw refusal('content-file-missing', req)
  try {
    const { bytes, type } = await readContentFile(file.data)
    req.file = { ...file, data: bytes, size: bytes.length, mimetype: type, name: `${randomBytes(12).toString('hex')}.${extensions[type]}` }
  } catch (error) {
    if (error instanceof ContentFileError) throw refusal(error.code, req)
    throw error
  }
  return { ...args, data: { ...data, title: plain(data.title) || plain(file.name.replace(/\.\w{1,5}$/, '')) } }
}

/** A name without what would mislead in a file name: control and invisible characters, slashes and the like. */
function plain(name: unknown): string {
  return typeof name === 'string' ? name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').replace(/[\\/:*?"<>|]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 100) : ''
}

function refusal(code: keyof typeof locales.zh, { i18n, t }: Parameters<CollectionBeforeOperationHook>[0]['req']): ValidationError {
  const message = sentence(locales[i18n.language === 'en' ? 'en' : 'zh'], { code, params: { max: contentFileLimit / 1024 / 1024 } }, '')
  return new ValidationError({ collection: 'content-files', errors: [{ path: 'file', message }] }, t)
}
