/**
 * For mutation testing, where one process runs the tests again and again: what the engine keeps of a content is kept for one
 * test only. Else the first test would seem to be the only one to look at it, and what one mutant made would be there for
 * the next.
 */
import * as fc from 'fast-check';

let test = {};
const Kept = globalThis.WeakMap;

function keptForOneTest() {
  const byTest = new Kept();
  const kept = () => {
    if (!byTest.has(test)) byTest.set(test, new Kept());
    return byTest.get(test);
  };
  return { get: (key) => kept().get(key), set: (key, value) => kept().set(key, value) };
}

globalThis.WeakMap = new Proxy(Kept, {
  construct(...args) {
    const isOurs = new Error().stack?.includes('/src/engine/once.ts');
    return isOurs ? keptForOneTest() : Reflect.construct(...args);
  },
});

// A mutant is killed by any counterexample, not only by the smallest; those that live need not live through every run.
fc.configureGlobal({ endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(1000)] });

export const mochaHooks = {
  beforeEach() {
    test = {};
  },
};
