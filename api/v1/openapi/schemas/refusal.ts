import { listOf, object, text } from '../schema.ts'
import { finding } from './finding.ts'
import { requestDetail } from './request.ts'

export const refusal = object(
  { code: text, errors: listOf(finding), 'request?': requestDetail },
  { title: 'Refusal', description: 'Why a call was refused, as data; `request` is the request as it stands, where it is no longer as the caller saw it.' },
)
