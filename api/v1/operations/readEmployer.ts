import { checkEmployerCode } from '@accountant-register/schemas/validators/employerCode.ts'
import { normalizeText } from '@accountant-register/schemas/validators/normalize.ts'
import { currentDirectory } from '../../../connectors/employers/currentDirectory.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { employer } from '../openapi/schemas/employer.ts'
import { operation } from '../operation.ts'

const path = '/workplace/employerCode'

/** The name of an employer (获取单位信息). */
export const readEmployer = operation({
  name: 'read-employer',
  method: 'GET',
  path: '/v1/employers/{code}',
  summary: 'The name of the employer with a code, from the employer directory; where there is none, the name is typed by hand.',
  auth: 'session',
  answer: json(employer),
  errors: ['employer-code-invalid', 'employer-not-found', 'employer-directory-unavailable'],
  limit: 30,
  async handle({ payload, settings, params }) {
    const code = normalizeText(params.code!, 'code')
    const fault = typeof code === 'string' ? checkEmployerCode(code) : { code: 'required' }
    if (typeof code !== 'string' || fault) throw new RefusalError('employer-code-invalid', { errors: [{ path, params: {}, ...fault! }] })
    const employer = await currentDirectory(payload, settings).find(code)
    if (!employer) throw new RefusalError('employer-not-found', { path })
    return { code, name: employer.name }
  },
})
