/** A page that is on its way for a while, as on a phone with a poor connection; `/slow?never` does not come at all. */
const milliseconds = 1500;

/** Middleware of the test runner. */
export async function slowPage(context, next) {
  if (context.path !== '/slow') return next();
  await new Promise((later) => {
    setTimeout(later, milliseconds);
  });
  if (context.querystring === 'never') {
    context.status = 204;
    return undefined;
  }
  context.type = 'html';
  context.body = '<!doctype html><title>Slow</title>';
  return undefined;
}
