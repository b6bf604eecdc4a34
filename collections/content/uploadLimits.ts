import { sentence } from '@accountant-register/schemas/locales/sentence.ts'
import { contentFileLimit } from '../../files/readContentFile.ts'
import locales from './readUpload.locales.json' with { type: 'json' }

/**
 * What the back office takes in one upload; only content files come this way. Reading stops at twice their limit: up to there
 * `readUpload` refuses in the reader's language, beyond it this one sentence stands. Payload's default would cut a file or name no limit.
 */
export const uploadLimits = {
  abortOnLimit: true,
  responseOnLimit: sentence(locales.zh, { code: 'content-file-large', params: { max: contentFileLimit / 1024 / 1024 } }, ''),
  limits: { fileSize: 2 * contentFileLimit, files: 1 },
}
