import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import type { CaseDetail } from '../../api/staff/describeCase.ts'
import { readCase } from '../../api/staff/readCase.ts'
import { languageOf } from '../../api/staff/language.ts'
import { Forbidden } from './Forbidden.tsx'
import { queueSearch, readQuery, type QueueQuery } from './queue/queueAddress.ts'
import { ReviewScreen } from './screen/ReviewScreen.tsx'

/**
 * The review screen in the place of Payload's edit form of a case, in the queue that the address tells; who may not see the case gets a
 * page that says so.
 */
export async function ReviewView({ doc, initPageResult: { req }, searchParams }: DocumentViewServerProps) {
  const language = languageOf(req)
  const found = await caseIn(req, String(doc?.id ?? ''), readQuery(searchParams ?? {}))
  if (!found) return <Forbidden language={language} />
  return <ReviewScreen key={found.detail.id} initial={found.detail} query={found.query} language={language} />
}

/** A case and the queue it is looked at in; the whole queue where the address says what nobody understands. */
async function caseIn(req: PayloadRequest, id: string, query: QueueQuery): Promise<{ detail: CaseDetail; query: QueueQuery } | undefined> {
  const asking = Object.assign(Object.create(req) as typeof req, { searchParams: new URLSearchParams(queueSearch(query)) })
  try {
    return { detail: await readCase(asking, id), query }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'filter-unknown') return caseIn(req, id, {})
    if (error instanceof Error && error.name === 'StaffError') return undefined
    throw error
  }
}
