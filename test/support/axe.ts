/** axe-core for tests in a browser: its script is no module, so it exports nothing and sets a global. */
import 'axe-core/axe.min.js';
import type * as axeCore from 'axe-core';

export const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

/** Every rule of axe that is no experiment, best practice and the stricter size of targets included. */
const options: axeCore.RunOptions = {
  resultTypes: ['violations'],
  // A frame that answers later than this is passed over without a word.
  pingWaitTime: 20_000,
  rules: {
    'target-size': { enabled: true },
    // These judge the page around the quiz, and the test's page has none of what a host's page has.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    bypass: { enabled: false },
    'document-title': { enabled: false },
    'html-has-lang': { enabled: false },
  },
};

/**
 * One line a violation: the rule, and where it is broken.
 * @param iframes looks into frames too, where axe was brought into them; one without it would be waited for in vain
 */
export async function violationsIn(element: Element, iframes = false): Promise<string[]> {
  const found = await axe.run(element, { ...options, iframes });
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`);
    return `${id}: ${places.join('\n')}`;
  });
}
