import type { Endpoint } from 'payload'
import { answer } from '../answer.ts'
import { languageOf } from '../language.ts'
import { officer } from '../officer.ts'
import { correctionForm } from './correctionForm.ts'
import { correctPerson, previewCorrection } from './correctPerson.ts'
import { addEvidence, removeEvidence } from './evidence.ts'
import { ownExport } from './exports/ownExport.ts'
import { startExport, type ExportProgress } from './exports/startExport.ts'
import { writeExport } from './exports/writeExport.ts'
import { freezePerson } from './freezePerson.ts'
import { listImports, readImport } from './imports/describeImport.ts'
import { startImport } from './imports/startImport.ts'
import { enterImport, stopImport } from './imports/steerImport.ts'
import { writeReport } from './imports/writeReport.ts'
import { writeTemplate } from './imports/writeTemplate.ts'
import { listPersons } from './listPersons.ts'
import { readPerson } from './readPerson.ts'
import { readRegions } from './regions.ts'

/** What the screens of persons call, under `/api/records`: numbers and names travel in bodies only. */
export const personEndpoints: Endpoint[] = [
  { path: '/records/search', method: 'post', handler: answer(listPersons) },
  { path: '/records/form', method: 'get', handler: answer(async (req) => (officer(req), { sections: correctionForm(languageOf(req)) })) },
  { path: '/records/regions/:city', method: 'get', handler: answer(async (req) => readRegions(req)) },
  { path: '/records/exports', method: 'post', handler: answer(startExport) },
  { path: '/records/exports/:id', method: 'get', handler: answer(async (req): Promise<ExportProgress> => progressOf(await ownExport(req))) },
  { path: '/records/exports/:id/file', method: 'get', handler: answer((req) => writeExport(req)) },
  { path: '/records/imports', method: 'get', handler: answer(listImports) },
  { path: '/records/imports', method: 'post', handler: answer(startImport) },
  { path: '/records/imports/template', method: 'get', handler: answer(writeTemplate) },
  { path: '/records/imports/:id', method: 'get', handler: answer(readImport) },
  { path: '/records/imports/:id/report', method: 'get', handler: answer(writeReport) },
  { path: '/records/imports/:id/run', method: 'post', handler: answer(enterImport) },
  { path: '/records/imports/:id/stop', method: 'post', handler: answer(stopImport) },
  { path: '/records/:id', method: 'get', handler: answer((req) => readPerson(req, req.routeParams?.id)) },
  { path: '/records/:id/corrections/preview', method: 'post', handler: answer(previewCorrection) },
  { path: '/records/:id/corrections', method: 'post', handler: answer(correctPerson) },
  { path: '/records/:id/corrections/:key/evidence', method: 'put', handler: answer(addEvidence) },
  { path: '/records/:id/corrections/:key/evidence/:file', method: 'delete', handler: answer(removeEvidence) },
  { path: '/records/:id/freeze', method: 'post', handler: answer((req) => freezePerson(req, 'frozen')) },
  { path: '/records/:id/unfreeze', method: 'post', handler: answer((req) => freezePerson(req, 'active')) },
]

function progressOf({ id, state, total, lines }: ExportProgress): ExportProgress {
  return { id, state, total, lines }
}
