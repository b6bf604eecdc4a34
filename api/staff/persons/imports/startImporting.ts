import type { Payload } from 'payload'
import { startImports } from '../../../../hooks/imports/startImports.ts'
import { forgetImportFiles } from './forgetImportFiles.ts'
import { openTable } from './importFile.ts'

/** How often the files of imports that are through are looked for, in milliseconds. */
const pace = 60_000

/** Starts what works on imports beside the web server, and gives the function that stops it. */
export function startImporting(payload: Payload): () => void {
  const stop = startImports(payload, openTable)
  const timer = setInterval(() => {
    forgetImportFiles(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'imports: files could not be deleted and will be tried again' }))
  }, pace)
  timer.unref()
  return () => (stop(), clearInterval(timer))
}
