/**
 * What is measured inside the page. Handed to the browser as text, so it stands on its own; runs before any script of the
 * page, which is how it gets at a closed root.
 */

// Functions of the module would not be there in the page.
/* oxlint-disable unicorn/consistent-function-scoping */
export function probe() {
  const measured = { roots: [], steps: [], events: [], shifts: [] };
  let isUsable;
  measured.usable = new Promise((usable) => {
    isUsable = usable;
  });
  globalThis.measured = measured;

  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => tell(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });

  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function caught(init) {
    const root = attachShadow.call(this, init);
    measured.roots.push(root);
    const firstInput = new MutationObserver(() => {
      if (!root.querySelector('input')) return;
      firstInput.disconnect();
      const inDom = performance.now();
      afterPaint((painted) => isUsable({ inDom, painted }));
    });
    firstInput.observe(root, { childList: true, subtree: true });
    return root;
  };

  const measureStep = ({ timeStamp }) => {
    const entry = {};
    measured.steps.push(entry);
    afterPaint((painted) => (entry.frame = painted - timeStamp));
  };
  addEventListener('click', measureStep, true);

  const observe = (type, keep, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', ({ value, hadRecentInput }) =>
    measured.shifts.push({ value, hadRecentInput }),
  );
  observe(
    'event',
    ({ duration, interactionId }) => {
      if (interactionId > 0) measured.events.push(duration);
    },
    { durationThreshold: 16 },
  );
}
