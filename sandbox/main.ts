import { fstatSync } from 'node:fs'

import { PortBusyError } from './serving/PortBusyError.ts'
import { readSettings } from './settings.ts'
import { startSandbox } from './start.ts'

/** Starts the sandbox from the environment, says where it is in one line of JSON, and ends with whoever started it. */
async function main(): Promise<void> {
  const sandbox = await startSandbox(readSettings(process.env))
  let isEnding = false
  const end = (): void => {
    if (isEnding) return
    isEnding = true
    void sandbox.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('disconnect', end)
  if (isPipe(0)) process.stdin.on('end', end).on('error', end).resume()
  process.stdout.write(`${JSON.stringify({ ready: true, addresses: sandbox.addresses })}\n`)
}

/** A terminal or /dev/null on stdin says nothing about the parent; only a pipe closes with it. */
function isPipe(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor)
    return file.isFIFO() || file.isSocket()
  } catch {
    return false
  }
}

main().catch((error: unknown) => {
  const isExpected = error instanceof PortBusyError || (error instanceof Error && /^[A-Z_]+: /.test(error.message))
  process.stderr.write(`${isExpected ? error.message : `sandbox: could not start. ${String((error as Error).stack ?? error)}`}\n`)
  process.exit(error instanceof PortBusyError ? 2 : 1)
})
