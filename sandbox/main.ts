import { fstatSync } from 'node:fs'

import { PortBusyError } from './serving/PortBusyError.ts'
import { SettingError } from './SettingError.ts'
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
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(error instanceof PortBusyError ? 2 : 1)
})

/** One sentence for what the person who starts it can mend; the whole story for anything else. */
function sentenceOf(error: unknown): string {
  if (error instanceof PortBusyError || error instanceof SettingError) return error.message
  const { code = '', message, stack } = error as NodeJS.ErrnoException
  const isFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'].includes(code)
  return isFolder ? 'sandbox: its data folder cannot be written; set DATA_DIR to a folder that can.' : `sandbox: could not start. ${stack ?? message}`
}
