import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const left = ['node_modules', '.git', '.next', 'data', 'bench', 'sandbox', 'test', 'coverage', 'tsconfig.tsbuildinfo']

/** A copy of the sources in a folder of its own, to be edited; packages are linked, our own two to the copy. */
export type Copy = { at: string; read: (file: string) => string; edit: (file: string, change: (json: Json) => void) => void; run: (script: string, ...args: string[]) => string; remove: () => void }

type Json = { [name: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any

/** Copies the repository as someone who clones it and edits forms has it. */
export function copyRepo(): Copy {
  const at = fs.mkdtempSync(path.join(os.tmpdir(), 'low-code-'))
  for (const name of fs.readdirSync(root)) {
    if (!left.includes(name)) fs.cpSync(path.join(root, name), path.join(at, name), { recursive: true, filter: (file) => !/\/(node_modules|dist|dist-package)$/.test(file) })
  }
  fs.cpSync(import.meta.dirname, path.join(at, 'test/low-code'), { recursive: true })
  linkPackages(at)
  const read = (file: string) => fs.readFileSync(path.join(at, file), 'utf8')
  return {
    at,
    read,
    edit: (file, change) => {
      const json = JSON.parse(read(file)) as Json
      change(json)
      fs.writeFileSync(path.join(at, file), `${JSON.stringify(json, null, 2)}\n`)
    },
    run: (script, ...args) => run(at, script, args),
    remove: () => fs.rmSync(at, { recursive: true, force: true }),
  }
}

function linkPackages(at: string): void {
  const real = fs.realpathSync(path.join(root, 'node_modules'))
  const own = '@accountant-register'
  fs.mkdirSync(path.join(at, 'node_modules', own), { recursive: true })
  for (const name of fs.readdirSync(real)) if (name !== own) fs.symlinkSync(path.join(real, name), path.join(at, 'node_modules', name))
  for (const name of ['schemas', 'widgets']) fs.symlinkSync(path.join(at, name), path.join(at, 'node_modules', own, name))
}

/** Runs a script of the copy as its package.json does, and gives what it prints. */
function run(at: string, script: string, args: string[]): string {
  const { VITEST: _, DATABASE_URI: __, REGISTER_SCHEMAS: ___, ...env } = process.env
  const done = spawnSync(process.execPath, ['--conditions=production', '--import', 'tsx', script, ...args], { cwd: at, env: { ...env, NODE_OPTIONS: '--conditions=production' }, encoding: 'utf8', maxBuffer: 1e8 })
  if (done.status !== 0) throw new Error(`${script} ended with ${String(done.status)}:\n${done.stderr}\n${done.stdout}`)
  return done.stdout
}
