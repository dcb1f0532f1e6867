import {writeFileSync} from 'node:fs';

/** A reporter that writes how many tests passed, failed and were skipped to the file COUNTS. */
export const counts = () => ({
  onTestRunFinished({sessions}) {
    const sum = {passed: 0, failed: 0, skipped: 0};
    const visit = (suite) => {
      for (const test of suite?.tests ?? []) {
        sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      }
      for (const inner of suite?.suites ?? []) visit(inner);
    };
    for (const session of sessions) {
      visit(session.testResults);
      // A file that did not load ran no test: that is a failure, not silence.
      if (session.errors.length) sum.failed++;
    }
    if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify(sum));
  },
});
