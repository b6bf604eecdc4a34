import config from '@payload-config'
import { getPayload } from 'payload'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

/** Whether this process can serve: Payload is up and its database answers. */
export async function GET(): Promise<Response> {
  try {
    const payload = await getPayload({ config })
    await payload.db.count({ collection: 'authorities' })
    return answer(200, true)
  } catch {
    // What is wrong stands in the log where it happened; whoever asks here only has to wait or look there.
    return answer(503, false)
  }
}

function answer(status: number, ready: boolean): Response {
  return Response.json({ ready }, { status, headers: { 'Cache-Control': 'no-store' } })
}
