/** Where the focus is after each act by keyboard, and that nothing moves it but an act. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { atQuestions, checkedIn, inputsOf } from '../counselor/support.js';
import { isWhole, troubleSeeing } from '../support/focus.js';
import { answersOf, stopDrinking } from '../support/journeys.js';
import { accessibilityTree, press, resize } from '../support/page.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';
import { questionUnder } from '../support/words.js';

const fitAnswers = answersOf(stopDrinking);

function atResult(attributes = {}): QuizHarness {
  const quiz = setupQuiz({ answers: fitAnswers, attributes });
  quiz.click('seeResult');
  return quiz;
}

/** Puts the focus on the first the selector finds, and presses the key there. */
async function pressOn(quiz: QuizHarness, selector: string, key: string): Promise<void> {
  quiz.openAnswers();
  const target = quiz.find(selector);
  if (!target) throw new Error(`There is no "${selector}" on: ${quiz.text}`);
  target.closest('details > :not(summary)')?.parentElement?.setAttribute('open', '');
  target.focus();
  // Only who came by keyboard is shown a ring.
  await press('Tab', 'Shift+Tab', key);
}

function expectSeenOn(quiz: QuizHarness, selector: string): void {
  const wanted = quiz.find(selector);
  expect(wanted !== null && quiz.isOn(wanted), selector).to.equal(true);
  expect(wanted ? troubleSeeing(quiz, wanted) : []).to.deep.equal([]);
  expect(wanted ? isWhole(wanted) : false, `${selector} in view`).to.equal(true);
}

before(async () => {
  await resize(360, 640);
});

describe('the focus after an act by keyboard', () => {
  it('is on the question to be changed, then back on the result, changed or not', async () => {
    const quiz = atResult();
    for (const way of ['button[part~="link-button"]', 'form .primary']) {
      await pressOn(quiz, '.answers dd button', 'Enter');
      expectSeenOn(quiz, '[data-heading]');
      expect(quiz.question).to.equal('for-whom');
      await pressOn(quiz, way, 'Enter');
      expect(quiz.screen).to.equal('result');
      expectSeenOn(quiz, '[data-heading]');
    }
  });

  it('is on the question to be changed among all on one page', async () => {
    const quiz = atResult({ layout: 'page' });
    await pressOn(quiz, '.answers dl > :nth-child(5) button', 'Enter');
    expect(quiz.screen).to.equal('page');
    const legend = quiz.focused?.querySelector(':scope > legend')?.textContent?.trim() ?? '';
    expect(questionUnder('fit', legend)?.id).to.equal(Object.keys(fitAnswers)[4]);
    expect(troubleSeeing(quiz, quiz.focused as HTMLElement)).to.deep.equal([]);
  });

  it('is on what says that a group was chosen', async () => {
    const quiz = atResult();
    await pressOn(quiz, 'article button[part~="secondary-button"]', 'Enter');
    expectSeenOn(quiz, '.chosen');
  });

  it('stays on a box for the comparison, on an item of the plan, and on what opens and closes', async () => {
    const quiz = atResult();
    const boxes = ['.compare-box input', 'article:nth-child(2) .compare-box input'];
    for (const box of [...boxes, '.checklist input']) {
      await pressOn(quiz, box, 'Space');
      expectSeenOn(quiz, box);
      expect(quiz.find(`${box}:checked`) !== null).to.equal(true);
    }
    for (const isOpen of [true, false]) {
      await pressOn(quiz, '.facts summary', 'Enter');
      expectSeenOn(quiz, '.facts summary');
      expect(quiz.find('.facts')?.hasAttribute('open')).to.equal(isOpen);
      const told = (await accessibilityTree())?.find(({ focused, name }) => focused && name);
      if (told) expect(told.expanded).to.equal(isOpen);
    }
  });

  it('is on what says that answers are kept, or can be', async () => {
    const quiz = setupQuiz({ attributes: { remember: 'session' } });
    for (const key of ['Enter', 'Space']) {
      await pressOn(quiz, '.remember button', key);
      expectSeenOn(quiz, '.remember');
    }
    expect(sessionStorage).to.have.length(0);
  });

  for (const audience of ['person', 'family', 'counselor']) {
    it(`is on an act-now notice that interrupts all questions on one page, then back on the question: ${audience}`, async () => {
      const attributes = { audience, layout: 'page' };
      const isCounselor = audience === 'counselor';
      const quiz = isCounselor ? await atQuestions() : setupQuiz({ attributes });
      for (const [index, key] of (isCounselor ? ['1', '2'] : ['Space', 'Space']).entries()) {
        // From the end of the page, so that both the notice and the question have to be scrolled to.
        scrollTo(0, document.body.scrollHeight);
        inputsOf(quiz, 'safety')[index]?.focus({ preventScroll: true });
        await press(key);
        expect(quiz.screen).to.equal('notice');
        expectSeenOn(quiz, '[data-heading]');
        await pressOn(quiz, '.notice button', 'Enter');
        expect(quiz.screen).to.equal('page');
        const question = inputsOf(quiz, 'safety')[0]?.closest('fieldset');
        const legend = question?.querySelector('legend');
        expect(quiz.isOn(question)).to.equal(true);
        expect(
          question && legend ? [...troubleSeeing(quiz, question), isWhole(legend)] : [],
        ).to.deep.equal([true]);
        expect(checkedIn(quiz, 'safety')).to.include(index);
      }
    });
  }

  it('is on what is wrong when nothing is chosen, and on the way to it', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    for (const time of ['once', 'again']) {
      await pressOn(quiz, 'form .primary', 'Enter');
      expect(quiz.screen, time).to.equal('problem');
      expectSeenOn(quiz, '.error-summary');
    }
    await press('Tab', 'Enter');
    expectSeenOn(quiz, 'fieldset input');
  });

  it('is on what says that nothing was answered on one page', async () => {
    for (const check of ['fit', 'red-flags', 'attendance']) {
      const quiz = setupQuiz({ attributes: { check, layout: 'page' } });
      await pressOn(quiz, 'form .primary', 'Enter');
      expect(quiz.screen).to.equal('result');
      expectSeenOn(quiz, '[data-heading]');
      await pressOn(quiz, '.result .primary', 'Enter');
      expect(quiz.screen).to.equal('page');
      expectSeenOn(quiz, '[data-heading]');
      quiz.element.remove();
    }
  });
});

/** Two frames: browsers make up for what was put in above. */
const settled = (): Promise<unknown> =>
  new Promise((later) => {
    requestAnimationFrame(() => requestAnimationFrame(later));
  });

describe('what the host does', () => {
  const html =
    '<input><p style="height: 2000px"></p><group-fit-quiz></group-fit-quiz>' +
    '<p style="height: 2000px"></p>';
  const example = examples.find(({ id }) => id === 'fit-notice-all');

  const deeds: { readonly [name: string]: (quiz: QuizHarness) => unknown } = {
    'attaching the quiz': ({ element }) => element.after(element),
    'setting answers': ({ element }) => (element.answers = { ...example?.answers }),
    'going to a question': ({ element }) => element.goTo('safety'),
    starting: ({ element }) => element.start(),
    resetting: ({ element }) => element.reset(),
    'another check': ({ element }) => (element.check = 'attendance'),
    'all on one page': ({ element }) => (element.layout = 'page'),
    'a way out': ({ element }) => element.setAttribute('quick-exit', ''),
  };

  it('leaves the place of the page and the focus alone', async () => {
    const quiz = setupQuiz({ html });
    const own = quiz.element.parentElement?.querySelector('input');
    own?.focus();
    await settled();
    // A page that is still being laid out may not be tall enough yet.
    for (let frames = 0; scrollY !== 40 && frames < 60; frames += 1) {
      scrollTo(0, 40);
      await settled();
    }
    for (const [name, deed] of Object.entries(deeds)) {
      deed(quiz);
      await settled();
      expect([scrollX, scrollY], name).to.deep.equal([0, 40]);
      expect(document.activeElement === own, name).to.equal(true);
    }
  });
});
