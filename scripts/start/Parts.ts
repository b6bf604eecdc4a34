import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { PlainError } from './PlainError.ts'
import type { Part } from './plan.ts'

/** How long a part may take until it is ready, and to stop when asked, in milliseconds. */
const startLimit = 120_000
const stopLimit = 8_000

/** The running processes: started one after another, stopped together. */
export class Parts {
  #running = new Map<string, ChildProcess>()
  #isStopping = false

  constructor(readonly say: (line: string) => void) {}

  /** Starts a part and waits until it is ready. @throws {PlainError} when it ends or takes too long before that */
  async start(part: Part): Promise<void> {
    fs.mkdirSync(path.dirname(part.logFile), { recursive: true })
    const log = fs.createWriteStream(part.logFile)
    const child = spawn(part.command[0]!, part.command.slice(1), { env: part.env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#running.set(part.name, child)
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk).slice(-2_000)
      log.write(chunk)
    })
    child.stdout.pipe(log)
    const ended = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new PlainError(ending(part, code, errors)))))
    const deadline = AbortSignal.timeout(startLimit)
    await Promise.race([part.readyAt ? answers(part.readyAt, deadline) : announces(child, deadline), ended]).catch(async (error) => {
      await this.stop()
      throw error
    })
    ended.catch(async (error: Error) => {
      if (this.#isStopping) return
      this.say(error.message)
      await this.stop()
      process.exit(1)
    })
  }

  /** Stops every part, the last started first, and waits until they are gone. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await Promise.all([...this.#running.values()].reverse().map(end))
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimit)
    child.once('exit', () => (clearTimeout(force), resolve()))
    child.kill('SIGTERM')
  })
}

async function answers(address: string, deadline: AbortSignal): Promise<void> {
  while (!deadline.aborted) {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new PlainError(`${address} did not answer within ${startLimit / 1000} seconds.`)
}

function announces(child: ChildProcess, deadline: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () => reject(new PlainError(`The sandbox was not ready within ${startLimit / 1000} seconds.`)))
    let text = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk
      if (text.includes('"ready"')) resolve()
    })
  })
}

/** One sentence for a part that ended: its own, where it gave one that starts with no stack. */
function ending({ name, logFile }: Part, code: number | null, errors: string): string {
  const own = errors.split('\n').find((line) => line.trim() && !/^\s+at |^\(?node:|Error:/.test(line))
  return `${name} ended${code === null ? '' : ` with code ${code}`}${own ? `: ${own.trim()}` : ''} (more in ${logFile}).`
}
