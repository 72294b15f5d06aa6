import { expect } from 'chai';
import {
  arrivalOf,
  coversOf,
  isCovered,
  openWindow,
  pressed,
  setupInFrame,
} from '../support/exit-page-harness.js';

const slowly = { attributes: { 'quick-exit': '/slow' } };
const shifts = ['Shift', 'Shift', 'Shift'];

describe('the quick exit in a frame', () => {
  it('puts the other page in the place of the page around the frame', async () => {
    const view = await openWindow('/tsconfig.json');
    const entries = view.history.length;
    // The address is as seen from the page with the quiz, not from the one around it.
    const attributes = { 'quick-exit': 'exit-page.html' };
    const exit = await setupInFrame({ attributes }, { around: view.document });
    void pressed(exit, 'button');
    await arrivalOf(view, '/test/support/exit-page.html');
    expect(view.history.length).to.equal(entries);
    expect(view.frames).to.have.length(0);
  });

  it('covers both meanwhile', async () => {
    const view = await openWindow('/tsconfig.json');
    const exit = await setupInFrame(slowly, { around: view.document });
    await pressed(exit, ...shifts);
    expect(coversOf(exit.page)).to.have.length(1);
    expect(isCovered(view.document)).to.equal(true);
    await arrivalOf(view, '/slow');
  });

  it('takes the frame alone where the page around it may not be replaced', async function () {
    // WebKit lets a frame of the same origin replace the page around it, whatever its sandbox says.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const view = await openWindow('/tsconfig.json');
    const sandbox = 'allow-scripts allow-same-origin';
    const exit = await setupInFrame(slowly, { around: view.document, sandbox });
    await pressed(exit, ...shifts);
    expect(isCovered(exit.page)).to.equal(true);
    expect(coversOf(view.document)).to.have.length(0);
    await arrivalOf(exit.view, '/slow');
    expect(view.location.pathname).to.equal('/tsconfig.json');
  });
});
