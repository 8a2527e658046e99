/** Web Test Runner reporter: one plain line with the counts at the very end, for people and for CI. */
export function countReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (suite) => {
    for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite?.suites ?? []) count(inner);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        count(session.testResults);
        // A file that broke before its first test has no results at all.
        if (!session.passed && !session.testResults) counts.failed += 1;
      }
      process.on('exit', () => {
        process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
      });
    },
  };
}
