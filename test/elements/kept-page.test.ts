/** All questions on one page stay as they are, unseen, while a result or a notice stands in their place. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { answersOf, stopDrinking } from '../support/journeys.js';
import { accessibilityTree, press } from '../support/page.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const onPage = (): QuizHarness =>
  setupQuiz({ attributes: { layout: 'page' }, answers: answersOf(stopDrinking) });

function atResult(): QuizHarness {
  const quiz = onPage();
  quiz.click('seeResult');
  expect(quiz.screen).to.equal('result');
  return quiz;
}

const fieldOf = (quiz: QuizHarness, question: string): HTMLFieldSetElement | null | undefined =>
  quiz.inputs(question)[0]?.closest('fieldset');

describe('the page of all questions behind a result', () => {
  it('is the same when the person comes back, with what was opened there, and the focus on the question', () => {
    const quiz = onPage();
    const before = quiz.all('fieldset');
    const why = quiz.find('.why');
    why?.setAttribute('open', '');
    quiz.click('seeResult');
    quiz.edit('goal');
    const after = quiz.all('fieldset');
    expect(after.length).to.equal(before.length);
    expect(after.every((field, index) => field === before[index])).to.equal(true);
    expect(why?.hasAttribute('open')).to.equal(true);
    expect(quiz.isOn(fieldOf(quiz, 'goal'))).to.equal(true);
    expect(after.every((field) => field.checkVisibility())).to.equal(true);
  });

  it('is behind a notice too', () => {
    const quiz = onPage();
    const [before] = quiz.all('fieldset');
    quiz.chooseIn('safety', 'overdose');
    expect(before?.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    quiz.click('noticeContinue');
    expect(quiz.all('fieldset')[0] === before).to.equal(true);
    expect(before?.checkVisibility()).to.equal(true);
  });

  it('takes no room, is not seen, and is not said', async () => {
    const quiz = atResult();
    expect(quiz.find('form')?.getBoundingClientRect().height).to.equal(0);
    expect(quiz.all('form *').filter((one) => one.checkVisibility())).to.deep.equal([]);
    const tree = await accessibilityTree();
    if (tree) expect(tree.filter(({ role }) => role === 'radio')).to.deep.equal([]);
  });

  it('is not reached by Tab', async () => {
    const quiz = atResult();
    quiz.all('.result summary').at(-1)?.focus();
    for (let presses = 0; presses < 4; presses += 1) {
      await press('Tab');
      expect(quiz.focused?.closest('form') ?? null).to.equal(null);
    }
  });

  it('holds no answer any more once they were cleared', () => {
    for (const clear of [
      (quiz: QuizHarness) => quiz.element.reset(),
      (quiz: QuizHarness) => {
        quiz.openAnswers();
        quiz.click('startAgain');
      },
    ]) {
      const quiz = atResult();
      clear(quiz);
      expect(quiz.screen).to.equal('page');
      expect(quiz.all('input:checked')).to.deep.equal([]);
    }
  });

  it('asks what is to be asked now, in the words of now', () => {
    const quiz = atResult();
    quiz.element.answers = { 'for-whom': 'family' };
    expect(quiz.checked('for-whom')).to.deep.equal(['family']);
    expect(fieldOf(quiz, 'family-aim')?.checkVisibility()).to.equal(true);
  });

  it('is the one of the check on screen', () => {
    const { answers = {} } = examples.find(({ id }) => id === 'red-flags-leave') ?? {};
    const quiz = setupQuiz({ attributes: { check: 'red-flags', layout: 'page' }, answers });
    quiz.click('seeResult');
    quiz.click('startFit');
    expect(quiz.element.check).to.equal('fit');
    expect(quiz.screen).to.equal('page');
    expect(quiz.inputs('for-whom')).not.to.have.length(0);
    expect(quiz.find('.screen > .link')?.checkVisibility()).to.equal(true);
  });
});
