/**
 * A page under a policy that allows its own scripts and styles and nothing else, with the built quiz on it. Served by the
 * test runner as a host would serve it, the policy in a header.
 */
export const strictPolicyPath = '/strict-policy';

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The first script, like a test, keeps closed roots and counts violations; it runs before the quiz is loaded. */
const page = `<!doctype html>
<html lang="en">
  <title>A strict page</title>
  <script src="/test/privacy/strict-page.js"></script>
  <script type="module" src="/dist/group-fit-quiz.js"></script>
  <body></body>
</html>`;

/** Middleware of the test runner. */
export function strictPolicy(context, next) {
  if (context.path !== strictPolicyPath) return next();
  context.set('Content-Security-Policy', policy);
  context.type = 'html';
  context.body = page;
  return undefined;
}
