import { expect } from 'chai';
import { isCovered, openWindow } from '../support/exit-page-harness.js';
import { calls } from './hands.js';
import { takeQuiz, type Visit } from './visit.js';
import { checks } from './ways.js';

/** What the strict page keeps for the test. */
type StrictPage = {
  readonly rootOf: (element: Element) => ShadowRoot;
  readonly violations: readonly string[];
};
type StrictWindow = Window & { readonly strictPage: StrictPage };

const pause = (): Promise<void> =>
  new Promise((later) => {
    setTimeout(later, 100);
  });

describe('under a policy that allows scripts and styles of its own, trusted types, and nothing else', () => {
  const frame = document.createElement('iframe');
  let page: StrictWindow;

  before(async () => {
    frame.src = '/strict-policy';
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded, { once: true });
      document.body.append(frame);
    });
    page = frame.contentWindow as StrictWindow;
    // A dialog would hold the test up.
    page.print = () => undefined;
    await page.customElements.whenDefined('group-fit-quiz');
  });

  after(() => frame.remove());

  function visitStrictly(attributes: Readonly<Record<string, string>>): Visit {
    const element = page.document.createElement('group-fit-quiz');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.document.body.append(element);
    return { element, root: page.strictPage.rootOf(element) };
  }

  /** Opens and presses all that stands on the screen: print, copy, download, more of anything. */
  function pressAll(root: ShadowRoot): void {
    for (const control of root.querySelectorAll<HTMLElement>('summary, button')) control.click();
  }

  for (const check of checks) {
    it(`a whole quiz breaks no rule: ${check}`, async () => {
      const quiz = visitStrictly({ check });
      await takeQuiz(calls, quiz);
      pressAll(quiz.root);
      quiz.element.remove();
      await pause();
      expect(page.strictPage.violations).to.deep.equal([]);
    });
  }

  it('neither do the page of a counselor and content of the host', async () => {
    const { element, root } = visitStrictly({ audience: 'counselor', layout: 'page' });
    for (const label of root.querySelectorAll('label')) label.click();
    pressAll(root);
    element.content = { extends: 'group-fit', id: 'of-the-host', version: '1' };
    await element.updateComplete;
    expect(element.result.content.id).to.equal('of-the-host');
    element.remove();
    await pause();
    expect(page.strictPage.violations).to.deep.equal([]);
  });

  it('neither does the cover of the quick exit, which is seen', async () => {
    const { document: owner, strictPage } = (await openWindow('/strict-policy')) as StrictWindow;
    const element = owner.createElement('group-fit-quiz');
    element.setAttribute('quick-exit', '/slow');
    owner.body.append(element);
    strictPage.rootOf(element).querySelector<HTMLElement>('.exit')?.click();
    expect(isCovered(owner)).to.equal(true);
    await pause();
    // A window of its own asks for the site's icon.
    const ours = strictPage.violations.filter((told) => !told.includes('/favicon.ico'));
    expect(ours).to.deep.equal([]);
  });

  it('a page that does break a rule is told on', async () => {
    const before = page.strictPage.violations.length;
    page.document.body.setAttribute('style', 'color: red');
    await page.fetch('/package.json').catch(() => undefined);
    const setHtml = () => page.document.body.insertAdjacentHTML('beforeend', '<p></p>');
    const hasTrustedTypes = Reflect.has(page, 'trustedTypes');
    if (hasTrustedTypes) expect(setHtml).to.throw();
    await pause();
    const told = page.strictPage.violations.slice(before).join('\n');
    expect(told).to.include('style-src').and.to.include('connect-src');
    if (hasTrustedTypes) expect(told).to.include('require-trusted-types-for');
  });
});
