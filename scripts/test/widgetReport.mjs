import { writeFileSync } from 'node:fs'

/**
 * A reporter of the browser tests that writes their counts to `file`, in the words of vitest's report; nothing without a file.
 * A test file that could not be loaded counts as one failed test.
 */
export function widgetReport(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return
      const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
      for (const { testResults, errors } of sessions) {
        if (errors.length > 0) counts.numFailedTests += 1
        if (testResults) add(counts, testResults)
      }
      writeFileSync(file, JSON.stringify(counts))
    },
  }
}

function add(counts, { tests, suites }) {
  for (const { passed, skipped } of tests) {
    if (skipped) counts.numPendingTests += 1
    else if (passed) counts.numPassedTests += 1
    else counts.numFailedTests += 1
  }
  for (const suite of suites) add(counts, suite)
}
