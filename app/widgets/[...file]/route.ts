import path from 'node:path'
import { serveWidgetFile } from '../../../files/serveWidgetFile.ts'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

const root = path.join(/* turbopackIgnore: true */ process.cwd(), 'widgets', 'dist')

/** The scripts that portals embed, and what they load. */
async function answer(request: Request, { params }: { params: Promise<{ file: string[] }> }): Promise<Response> {
  return serveWidgetFile({ root, parts: (await params).file, request })
}

export { answer as GET, answer as HEAD }
