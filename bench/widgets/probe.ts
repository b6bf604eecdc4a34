import fs from 'node:fs'
import path from 'node:path'

/** What the probe leaves in the page. */
export type Probe = { bench: { usableAt: number; violations: string[] } }

export type ProbeOptions = { host: string; ready: string; memory: { [key: string]: string } }

const script = fs.readFileSync(path.join(import.meta.dirname, 'probe.js'), 'utf8')

/** The probe as a script of its own scope; a function handed over would carry helpers of the compiler that the page lacks. */
export function probe(options: ProbeOptions): string {
  return `{ const options = ${JSON.stringify(options)};\n${script}\n}`
}
