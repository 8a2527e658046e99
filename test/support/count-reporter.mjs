import { engineLine } from './engines.mjs';

/** Web Test Runner reporter: the engines that ran and the counts, a plain line each at the very end, for people and CI. */
export function countReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const versions = new Map();
  const count = (suite, { name, version }) => {
    for (const test of suite?.tests ?? []) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      if (!test.skipped) versions.set(name, version);
    }
    for (const inner of suite?.suites ?? []) count(inner, { name, version });
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, session.browser);
        // A file can break before its first test, or after its last one.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      process.on('exit', () => {
        process.stdout.write(`${engineLine(versions)}\n`);
        process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
      });
    },
  };
}
