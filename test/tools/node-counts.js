/** A reporter of node's test runner: how many tests passed, failed and were skipped, as JSON. */
export default async function* counts(events) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const skipped = data.skip !== undefined && data.skip !== false;
    // A suite is no test, but one that was skipped stands for all that is in it.
    if (data.details?.type === 'suite' && !skipped && type === 'test:pass') continue;
    if (skipped) sum.skipped++;
    else if (type === 'test:pass') sum.passed++;
    // A suite fails with its tests, which count; by itself it fails when its setup does.
    else if (data.details?.type !== 'suite' || !byItsTests(data)) sum.failed++;
  }
  yield JSON.stringify(sum);
}

const byItsTests = ({details}) => details.error?.failureType === 'subtestsFailed';
