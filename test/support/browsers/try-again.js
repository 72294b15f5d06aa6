/**
 * Runs a test file once more, in a new browser, when the browser it ran in crashed, hung or never came up: WebKitGTK's page process
 * does now and then, in no file in particular. What a page of ours crashes each time still fails, and so does any test; a crash in the
 * very last file fails too, as the run is over by then.
 */
import { SESSION_STATUS } from '@web/test-runner';
import { testsIn } from './counts.js';

/** What the runner says of a page that is gone or hangs, and the driver of a browser that is. A test that fails says neither. */
const isCrash = ({ message = '' }) =>
  /browser disconnected|did not (?:start|finish) (?:after|within)|unable to create and start|WebDriverError/.test(
    message,
  );

const failuresOf = ({ testResults }) =>
  testResults ? [...testsIn(testResults)].filter((test) => !test.passed && !test.skipped) : [];

const hasCrashed = (session) =>
  session.errors?.length > 0 && session.errors.every(isCrash) && failuresOf(session).length === 0;

/** The runner tells of each file once; what comes of its second try is told here. */
function tell(session) {
  const failures = failuresOf(session);
  const errors = [...(session.errors ?? []), ...failures.map(({ error }) => error ?? {})];
  console.log(`${session.testFile}, again: ${session.passed ? 'passed' : 'FAILED'}`);
  for (const { name } of failures) console.log(`  ${name}`);
  for (const { message, stack } of errors) console.log(`  ${stack ?? message}`);
}

/** @returns a reporter: it alone is given the sessions, each one file in one browser */
export function tryAgainReporter() {
  const tried = new Set();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== SESSION_STATUS.FINISHED) return;
        if (tried.has(session.id)) tell(session);
        else if (hasCrashed(session)) {
          tried.add(session.id);
          console.log(
            `${session.browser.name} crashed, hung or did not start in ${session.testFile}: trying again.`,
          );
          const fresh = { ...session, errors: [], testResults: undefined };
          sessions.updateStatus(fresh, SESSION_STATUS.SCHEDULED);
        }
      });
    },
  };
}
