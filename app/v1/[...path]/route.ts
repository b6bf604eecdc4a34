import config from '@payload-config'
import { getPayload } from 'payload'
import { handle } from '../../../api/v1/handle.ts'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

/** Every call of the applicants' API; what each is stands in `api/v1/operations`. */
async function answer(request: Request): Promise<Response> {
  return handle(request, await getPayload({ config }))
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
