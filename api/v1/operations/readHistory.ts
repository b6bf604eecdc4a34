import { RefusalError } from '../../errors/RefusalError.ts'
import { recordIn } from '../changes/recordIn.ts'
import { historyDetail, historyEntry } from '../history/describe.ts'
import { historyRequest, historyRequests, type HistoryFilter } from '../history/entries.ts'
import { json } from '../openapi/answer.ts'
import { day, oneOf } from '../openapi/schema.ts'
import { sectionId } from '../openapi/schemas/change.ts'
import { history, historyDetail as detail } from '../openapi/schemas/history.ts'
import { operation } from '../operation.ts'

const filters: { [name in keyof HistoryFilter]-?: RegExp } = {
  section: /^(basic|workplace|education|qualification)$/,
  kind: /^(registration|change|transfer|correction)$/,
  status: /^[a-z]{1,20}$/,
  from: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  to: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
}

/** The history of the caller's record (历史记录) and one entry of it (明细). */
export const readHistory = [
  operation({
    name: 'list-history',
    method: 'GET',
    path: '/v1/records/{register}/history',
    summary: 'What was handed in for the record and what the office corrected, newest first, of both registers; each filter may be left out.',
    query: { section: sectionId, kind: oneOf('registration', 'change', 'transfer', 'correction'), status: oneOf('draft', 'submitted', 'reviewing', 'returned', 'approved', 'cancelled', 'applied'), from: day, to: day },
    auth: 'session',
    answer: json(history),
    errors: ['body-malformed', 'not-found', 'record-not-found'],
    limit: 120,
    isInLanguage: true,
    async handle(call) {
      const { person } = await recordIn(call, call.params.register)
      const requests = await historyRequests(call, person, filterOf(call.url.searchParams))
      return { entries: await Promise.all(requests.map((request) => historyEntry(request, call))) }
    },
  }),
  operation({
    name: 'read-history',
    method: 'GET',
    path: '/v1/records/{register}/history/{id}',
    summary: 'One entry of the history with each item before and after, and the papers.',
    auth: 'session',
    answer: json(detail),
    errors: ['not-found', 'record-not-found'],
    limit: 120,
    isInLanguage: true,
    async handle(call) {
      const { person } = await recordIn(call, call.params.register)
      const request = await historyRequest(call, person, call.params.id!)
      if (!request) throw new RefusalError('not-found')
      return historyDetail(request, call)
    },
  }),
]

function filterOf(query: URLSearchParams): HistoryFilter {
  const given = Object.entries(filters).filter(([name]) => query.get(name))
  const bad = given.find(([name, pattern]) => !pattern.test(query.get(name)!) || (/^(from|to)$/.test(name) && Number.isNaN(Date.parse(query.get(name)!))))
  if (bad) throw new RefusalError('body-malformed', { path: `/${bad[0]}` })
  return Object.fromEntries(given.map(([name]) => [name, query.get(name)!]))
}
