import { spawn } from 'node:child_process'
import path from 'node:path'

/** The hand-written server in a process of its own, as the register has one. */
export type Baseline = { origin: string; stop: () => Promise<void> }

/** Starts the hand-written server on a database file and a folder of static pages. */
export async function startBaseline({ file, site }: { file: string; site: string }): Promise<Baseline> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'server.ts'), file, site], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } })
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve((JSON.parse(chunk.toString()) as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`the hand-written server ended with code ${code}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.stdin.end()
      }),
  }
}
