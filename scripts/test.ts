import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Counts, countsOf, finish } from './test/counts.ts'

/**
 * `npm test`: every test, suite by suite, then one closing line `N passed, N failed[, N skipped]`.
 * `-- --only unit,int` runs some of them; suites are the projects of `vitest.config.ts`, `widgets`, and `way`: of `e2e` only the
 * whole ways from portal to register, a registration's and a change's.
 */
const root = path.resolve(import.meta.dirname, '..')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]!.split(',') : undefined
const suites = only ?? ['unit', 'int', 'widgets', 'packages', 'e2e']
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'results-'))
const results: Counts[] = []

if (suites.some((suite) => ['e2e', 'way', 'packages'].includes(suite))) build()
for (const suite of suites) {
  process.stdout.write(`\n── ${suite} ──\n`)
  const report = path.join(scratch, `${suite}.json`)
  const project = suite === 'way' ? ['e2e', 'test/way/', 'test/way-change/e2e', 'test/way-change/transfer'] : [suite]
  const command = suite === 'widgets' ? ['wtr'] : ['vitest', 'run', '--project', ...project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report]
  const { status } = spawnSync('npx', command, { cwd: root, stdio: 'inherit', env: { ...process.env, WTR_REPORT: report } })
  results.push(countsOf(report, status))
}
fs.rmSync(scratch, { recursive: true, force: true })
finish(results)

/** Builds before the suites that need a built register, so that its minute does not count against a test's time limit. */
function build(): void {
  const { status } = spawnSync('npx', ['tsx', 'scripts/buildWhatIsStale.ts'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
