// What the runners' JSON reports say, as numbers.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {unknown} report of vitest's json reporter @returns {Counts} */
export function vitestCounts(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
     *   testResults: { status: string, assertionResults: unknown[] }[] }} */ (report)
  // A file that could not even be loaded has no tests of its own to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** @param {unknown} report of Playwright's json reporter @returns {Counts} */
export function playwrightCounts(report) {
  const { stats, errors = [] } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} */ (
      report
    )
  // A test that passes only when it is run again is not passed.
  const failed = stats.unexpected + stats.flaky
  return {
    passed: stats.expected,
    failed: failed === 0 && errors.length > 0 ? 1 : failed,
    skipped: stats.skipped,
  }
}
