import config from '@payload-config'
import { getPayload } from 'payload'
import { handleDownstream } from '../../../../api/downstream/handle.ts'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

/** Every call of the systems that rely on the register; what each is stands in `api/downstream`. */
async function answer(request: Request): Promise<Response> {
  return handleDownstream(request, await getPayload({ config }))
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
