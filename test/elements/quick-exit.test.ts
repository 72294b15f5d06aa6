import { expect } from 'chai';
import {
  arrivalOf,
  coversOf,
  isCovered,
  pressed,
  setupExitPage,
} from '../support/exit-page-harness.js';

// Slow, so that what is left behind can be looked at.
const elsewhere = '/slow';
const leading = { 'quick-exit': elsewhere };

describe('the quick exit', () => {
  it('is not there unless the host asks for it', async () => {
    const exit = await setupExitPage({});
    expect(exit.quiz.find('.exit')).to.equal(null);
    await pressed(exit, 'Shift', 'Shift', 'Shift');
    expect(coversOf(exit.page)).to.have.length(0);
    expect(exit.quiz.element.answers).to.not.deep.equal({});
  });

  it('covers the page at once, wipes everything and puts another page in its place', async () => {
    const exit = await setupExitPage({ attributes: { remember: 'session', ...leading } });
    const { quiz, view } = exit;
    quiz.click('rememberYes');
    expect(view.sessionStorage).to.have.length(1);
    const entries = view.history.length;
    await pressed(exit, 'button');
    expect(isCovered(exit.page)).to.equal(true);
    expect(quiz.element.answers).to.deep.equal({});
    expect(view.sessionStorage).to.have.length(0);
    await arrivalOf(exit.view, elsewhere);
    expect(view.history.length).to.equal(entries);
  });

  it('works by Shift, three times', async () => {
    const exit = await setupExitPage({ attributes: leading });
    await pressed(exit, 'Shift', 'Shift');
    expect(coversOf(exit.page)).to.have.length(0);
    expect(exit.quiz.find('.presses')?.textContent).to.match(/\d/);
    await pressed(exit, 'Shift');
    expect(isCovered(exit.page)).to.equal(true);
    await arrivalOf(exit.view, elsewhere);
  });

  it('does not take typing for it', async () => {
    const exit = await setupExitPage({ attributes: leading });
    const capital = () => {
      const keys = [
        ['keydown', 'Shift'],
        ['keydown', 'A'],
        ['keyup', 'A'],
        ['keyup', 'Shift'],
      ] as const;
      for (const [type, key] of keys) {
        exit.page.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
      }
    };
    for (let times = 0; times < 4; times += 1) capital();
    await pressed(exit, 'Shift', 'Shift');
    await pressed(exit, 'b');
    await pressed(exit, 'Shift');
    expect(coversOf(exit.page)).to.have.length(0);
  });

  it('hears nothing once it is taken out or switched off', async () => {
    const exit = await setupExitPage({ attributes: leading });
    const { element } = exit.quiz;
    element.remove();
    await pressed(exit, 'Shift', 'Shift', 'Shift');
    expect(element.answers).to.not.deep.equal({});
    exit.page.body.append(element);
    element.quickExit = null;
    await pressed(exit, 'Shift', 'Shift', 'Shift');
    expect(element.answers).to.not.deep.equal({});
  });
});
