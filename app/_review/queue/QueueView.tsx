import { SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps, PayloadRequest } from 'payload'
import { bureauChoices } from '../../../api/staff/queue/bureauChoices.ts'
import { readQueue } from '../../../api/staff/queue/readQueue.ts'
import { languageOf } from '../../../api/staff/language.ts'
import { isReviewer } from '../../../api/staff/reviewer.ts'
import { Forbidden } from '../Forbidden.tsx'
import { queueTexts } from './locales/texts.ts'
import { queueSearch, readQuery, type QueueQuery } from './queueAddress.ts'
import { QueueScreen } from './QueueScreen.tsx'
import './queue.css'
import './tools.css'
import './table.css'
import './bulk.css'
import './leaving.css'

/** The queue in the place of Payload's list: its first page comes with the address, everything else from the endpoint. */
export async function QueueView({ user, payload, i18n, searchParams }: ListViewServerProps) {
  const req = { user, payload, i18n } as unknown as PayloadRequest
  const language = languageOf(req)
  const asked = readQuery(searchParams ?? {})
  const first = await firstPage(req, asked)
  if (!first) return <Forbidden language={language} />
  return (
    <>
      <SetStepNav nav={[{ label: queueTexts(language).title }]} />
      <QueueScreen language={language} initial={first.page} asked={first.query} bureaus={await bureauChoices(req)} isMissing={Boolean(searchParams?.notFound)} canDecide={isReviewer(req)} />
    </>
  )
}

/** A page for the address, or the first view's where the address says what nobody understands. */
async function firstPage(req: PayloadRequest, query: QueueQuery) {
  try {
    return { query, page: await readQueue(req, new URLSearchParams(queueSearch(query))) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'filter-unknown') return { query: {}, page: await readQueue(req, new URLSearchParams()) }
    if (code === 'not-a-reviewer' || code === 'not-signed-in') return undefined
    throw error
  }
}
