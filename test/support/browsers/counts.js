/** A reporter that closes with one line a browser: `chromium: 12 passed, 0 failed`. */

/** All tests of a file, in order. */
export function* testsIn(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsIn(inner);
}

/** A file that could not be loaded, or broke outside its tests, counts as one failure. */
function count(session) {
  const tests = session.testResults ? [...testsIn(session.testResults)] : [];
  const ran = tests.filter((test) => !test.skipped);
  const passed = ran.filter((test) => test.passed).length;
  const failed = ran.length - passed;
  return { passed, failed: session.passed ? failed : Math.max(failed, 1) };
}

/** @param names engine names by launcher */
export function countsReporter(names) {
  const reporter = {
    stop({ sessions }) {
      for (const [launcher, name] of names) {
        const counts = [...sessions]
          .filter((session) => session.browser === launcher)
          .map((session) => count(session));
        const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
        console.log(`${name}: ${sum('passed')} passed, ${sum('failed')} failed`);
      }
    },
  };
  return reporter;
}
