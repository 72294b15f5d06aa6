import { expect } from 'chai';
import { countCalls } from '../support/onlookers.js';
import { calls as byCalls, keyboard } from './hands.js';
import { loadPageBundle, takeQuiz, visit } from './visit.js';
import { checks } from './ways.js';

/** Late requests would show by then. */
const pause = (): Promise<void> =>
  new Promise((later) => {
    setTimeout(later, 200);
  });

/** Everything the page asked the network for, as the browser counts it. */
const requests = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

describe('the page bundle', function () {
  this.timeout(60_000);

  before(loadPageBundle);

  it('asks the network for nothing and keeps nothing over a whole quiz of each check', async () => {
    performance.clearResourceTimings();
    const { calls, restore } = countCalls();
    for (const check of checks) {
      const quiz = visit(check);
      await takeQuiz(check === 'attendance' ? keyboard : byCalls, quiz);
      quiz.element.remove();
    }
    await pause();
    restore();
    expect(calls).to.deep.equal([]);
    expect(requests()).to.deep.equal([]);
  });

  it('asks for one file more where a host brings content of its own: the schema beside it', async () => {
    performance.clearResourceTimings();
    const { element } = visit('fit');
    element.content = { extends: 'group-fit', id: 'of-the-host', version: '1' };
    await element.updateComplete;
    expect(element.result.content.id).to.equal('of-the-host');
    element.remove();
    expect(requests()).to.deep.equal(['/dist/group-fit-schema.js']);
  });

  it('asks for one file more where the page is in Spanish: the words beside it', async () => {
    performance.clearResourceTimings();
    const { element, root } = visit('fit');
    element.lang = 'es';
    for (let tries = 0; !root.querySelector('[lang="es"]') && tries < 50; tries += 1) await pause();
    root.querySelector<HTMLElement>('input')?.click();
    root.querySelector<HTMLElement>('[type="submit"]')?.click();
    await pause();
    expect(element.answers).to.deep.equal({ 'for-whom': 'self' });
    element.remove();
    expect(requests()).to.deep.equal(['/dist/group-fit-es.js']);
  });

  it('would be caught asking', async () => {
    performance.clearResourceTimings();
    const { calls, restore } = countCalls();
    sessionStorage.getItem('answers');
    const image = new Image();
    image.src = '/package.json?image';
    await fetch('/package.json');
    await pause();
    restore();
    expect(calls).to.include.members(['getItem', 'Image', 'fetch']);
    expect(requests()).to.include('/package.json');
  });
});
