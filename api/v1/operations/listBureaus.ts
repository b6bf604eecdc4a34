import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import { bureauOf } from '../bureaus/bureau.ts'
import { json } from '../openapi/answer.ts'
import { oneOf } from '../openapi/schema.ts'
import { bureaus } from '../openapi/schemas/bureau.ts'
import { operation } from '../operation.ts'

const kinds = ['registration', 'change', 'transfer'] as const

/** The bureaus that may take a request from a region. */
export const listBureaus = operation({
  name: 'list-bureaus',
  method: 'GET',
  path: '/v1/bureaus',
  summary: 'The bureaus in charge of a region (`region`: 6 or 9 digits); usually one, none outside Zhejiang. Their `workingDays` are those for a `kind` of request, a registration where none is named.',
  auth: 'none',
  query: { 'region!': { type: 'string', pattern: '^\\d{6}(\\d{3})?$' }, kind: oneOf(...kinds) },
  answer: json(bureaus),
  errors: ['body-malformed'],
  isInLanguage: true,
  async handle(call) {
    const { payload, url } = call
    const region = url.searchParams.get('region') ?? ''
    if (!/^\d{6}(\d{3})?$/.test(region)) throw new RefusalError('body-malformed', { path: '/region' })
    const asked = url.searchParams.get('kind') ?? 'registration'
    const kind = kinds.find((one) => one === asked)
    if (!kind) throw new RefusalError('body-malformed', { path: '/kind' })
    return { candidates: candidates(await authorities(payload), region).map((bureau) => bureauOf(bureau, kind, call)) }
  },
})
