import type { Payload } from 'payload'
import { runImport, type OpenTable } from './runImport.ts'

/** How often it is asked whether an import waits, in milliseconds. */
const pace = 1_000

/** Works on imports beside the web server, one at a time, and gives the function that stops it; any number of processes may do so. */
export function startImports(payload: Payload, open: OpenTable): () => void {
  let isRunning = false
  const timer = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    try {
      await runImport(payload, open)
    } catch (error) {
      // What a message says may come from a line of the list.
      payload.logger.error({ err: error instanceof Error ? { name: error.name, stack: error.stack?.split('\n').slice(1).join('\n') } : undefined, msg: 'imports: one broke off and will go on' })
    } finally {
      isRunning = false
    }
  }, pace)
  timer.unref()
  return () => clearInterval(timer)
}
