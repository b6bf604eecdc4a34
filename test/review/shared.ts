import { system, token } from '../helpers/office.ts'
import { rest, type Answered } from '../helpers/rest.ts'

export { colleague, foreign, own, startOffice, system, token } from '../helpers/office.ts'

export const call = (path: string, body?: unknown, as = token): Promise<Answered> => rest(system.payload, body === undefined ? 'GET' : 'POST', path, { token: as, body })
