import { expect } from 'chai';
import {
  arrivalOf,
  coversOf,
  isCovered,
  pressed,
  setupExitPage,
  setupInFrame,
} from '../support/exit-page-harness.js';
import { QuizHarness } from '../support/quiz-harness.js';

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

  it('is not held up by a page that asks before it is left', async () => {
    const exit = await setupExitPage({ attributes: leading });
    let asked = 0;
    const ask = (event: Event) => {
      asked += 1;
      event.preventDefault();
    };
    exit.view.addEventListener('beforeunload', ask);
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the other way for a page to ask
    exit.view.onbeforeunload = ask;
    await pressed(exit, 'button');
    await arrivalOf(exit.view, elsewhere);
    expect(asked).to.equal(0);
  });

  it('takes along what another quiz has kept in the tab', async () => {
    const html = `<group-fit-quiz></group-fit-quiz><group-fit-quiz remember="session"></group-fit-quiz>`;
    const exit = await setupExitPage({ attributes: leading, html });
    const second = exit.page.querySelectorAll('group-fit-quiz')[1];
    const other = second && new QuizHarness(second);
    other?.click('rememberYes');
    expect(exit.view.sessionStorage).to.have.length(1);
    await pressed(exit, 'button');
    expect(exit.view.sessionStorage).to.have.length(0);
    expect(other?.has('rememberYes')).to.equal(true);
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

describe('how many presses are left', () => {
  const setup = async (width = '600') => {
    const html = '<group-fit-quiz layout="page"></group-fit-quiz>';
    const exit = await setupInFrame({ attributes: leading, html }, { width });
    exit.quiz.element.reset();
    return exit;
  };

  /** The line as it is seen, and the button. */
  const boxes = ({ quiz }: Awaited<ReturnType<typeof setup>>) => {
    const of = (selector: string) => quiz.find(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { line: of('.presses'), button: of('.exit'), quiz: of('.quiz') };
  };

  for (const width of ['800', '500', '360', '320']) {
    it(`is seen under the button wherever the page is scrolled to, and moves nothing: ${width}`, async () => {
      const exit = await setup(width);
      const { quiz, view } = exit;
      for (const top of [0, 1500]) {
        await pressed(exit, 'a');
        view.scrollTo(0, top);
        const places = () =>
          quiz.all('summary, legend, .privacy').map((one) => one.getBoundingClientRect().top);
        const before = places();
        await pressed(exit, 'Shift');
        expect(places()).to.deep.equal(before);
        const { line, button, quiz: box } = boxes(exit);
        expect(line.height).to.be.above(0);
        expect(line.top).to.equal(button.bottom);
        expect(button.top).to.be.at.least(0);
        // A question that is gone to begins further down.
        expect(line.bottom).to.be.at.most(100);
        expect(line.left).to.be.at.least(box.left);
        expect(line.right).to.be.at.most(button.right);
      }
    });
  }

  it('is taken back once it is not so any more', async () => {
    const exit = await setup();
    const line = () => exit.quiz.find('.presses')?.textContent?.trim();
    await pressed(exit, 'Shift');
    expect(line()).to.match(/2/);
    await pressed(exit, 'a');
    expect(line()).to.equal('');
  });

  it('begins anew after a while', async function () {
    this.timeout(20_000);
    const exit = await setup();
    await pressed(exit, 'Shift', 'Shift');
    await new Promise((later) => {
      setTimeout(later, 5500);
    });
    expect(exit.quiz.find('.presses')?.textContent?.trim()).to.equal('');
    await pressed(exit, 'Shift');
    expect(coversOf(exit.page)).to.have.length(0);
  });
});
