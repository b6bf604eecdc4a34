import fs from 'node:fs'

/** How many tests of a suite ended which way. */
export type Counts = { passed: number; failed: number; skipped: number }

/** The counts in a report that vitest or the browser runner wrote; none where there is no report. */
export function countsOf(report: string): Counts {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(fs.readFileSync(report, 'utf8')) as { [name: string]: number }
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) }
}

/** All suites together. */
export function sum(counts: Counts[]): Counts {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }), { passed: 0, failed: 0, skipped: 0 })
}
