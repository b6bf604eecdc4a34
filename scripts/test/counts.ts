import fs from 'node:fs'

/** How many tests of a suite ended which way. */
export type Counts = { passed: number; failed: number; skipped: number }

/** The counts of a suite by the report that vitest or the browser runner wrote; one that broke down without naming a failed test counts as one. */
export function countsOf(report: string, status: number | null): Counts {
  const counts = read(report)
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Says how all suites together ended, and ends as they did. */
export function finish(results: Counts[]): never {
  const { passed, failed, skipped } = sum(results)
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}

function read(report: string): Counts {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(fs.readFileSync(report, 'utf8')) as { [name: string]: number }
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) }
}

function sum(counts: Counts[]): Counts {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }), { passed: 0, failed: 0, skipped: 0 })
}
