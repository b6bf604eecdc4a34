import type { Endpoint } from 'payload'
import { answer } from './answer.ts'
import { decide } from './decide.ts'
import { approveMany } from './bulk/approveMany.ts'
import { previewMany } from './bulk/previewMany.ts'
import { commentLeaving } from './commentLeaving.ts'
import { approve, claim, release, returnCase } from './decisions.ts'
import { readFigures } from './figures/readFigures.ts'
import { handOver } from './handOver.ts'
import { issueSecret } from './issueSecret.ts'
import { leavingCases } from './leavingCases.ts'
import { messagePreview } from './messagePreview.ts'
import { countQueue } from './queue/countQueue.ts'
import { takingBureaus } from './queue/takingBureaus.ts'
import { readQueue } from './queue/readQueue.ts'
import { searchQueue } from './queue/searchQueue.ts'
import { readCase } from './readCase.ts'
import { personEndpoints } from './persons/endpoints.ts'
import { readFile } from './readFile.ts'
import { readReasons } from './reasons/readReasons.ts'
import { reveal } from './reveal.ts'
import { reviewer } from './reviewer.ts'

/**
 * What reviewers call beside the generated routes, under `/api`. Each finds its case through the access rules, so a case of
 * another bureau is not there (404); decisions go through one conditional write.
 */
export const staffEndpoints: Endpoint[] = [
  { path: '/queue', method: 'get', handler: answer((req) => readQueue(req, req.searchParams)) },
  { path: '/queue/counts', method: 'get', handler: answer((req) => countQueue(req)) },
  { path: '/queue/bureaus', method: 'get', handler: answer(async (req) => ({ bureaus: await takingBureaus(req) })) },
  { path: '/queue/search', method: 'post', handler: answer((req) => searchQueue(req)) },
  { path: '/queue/preview', method: 'post', handler: answer(previewMany) },
  { path: '/queue/approve', method: 'post', handler: answer(approveMany) },
  { path: '/cases/:id', method: 'get', handler: answer((req) => readCase(req, req.routeParams?.id)) },
  { path: '/cases/:id/claim', method: 'post', handler: answer((req) => decide(req, [], claim)) },
  { path: '/cases/:id/release', method: 'post', handler: answer((req) => decide(req, [], release)) },
  { path: '/cases/:id/approve', method: 'post', handler: answer((req) => decide(req, ['accept'], approve)) },
  { path: '/cases/:id/return', method: 'post', handler: answer((req) => decide(req, ['reason', 'fields', 'files', 'remarks'], returnCase)) },
  { path: '/cases/:id/hand-over', method: 'post', handler: answer((req) => decide(req, ['bureau', 'note'], handOver)) },
  { path: '/cases/:id/message', method: 'post', handler: answer(messagePreview) },
  { path: '/reasons', method: 'get', handler: answer(readReasons) },
  { path: '/leaving', method: 'get', handler: answer(async (req) => (reviewer(req), { cases: await leavingCases(req) })) },
  { path: '/figures', method: 'get', handler: answer(readFigures) },
  { path: '/leaving/:id/comment', method: 'post', handler: answer((req) => commentLeaving(req)) },
  { path: '/issue/:collection/:id', method: 'post', handler: answer(issueSecret) },
  ...personEndpoints,
  { path: '/reveal', method: 'post', handler: answer(reveal) },
  { path: '/files/:id', method: 'get', handler: answer(readFile) },
]
