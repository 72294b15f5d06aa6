/** Several quizzes on a page, of which one tab keeps the answers. */
import { expect } from 'chai';
import { redFlagExamples } from '../../stories/examples/examples.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const answers = { 'for-whom': 'self', safety: ['none'] } as const;
const remember = { remember: 'session' };
const isKept = (): boolean => sessionStorage.length > 0;

const fitQuiz = (): QuizHarness => setupQuiz({ attributes: remember });
const redFlagsQuiz = (): QuizHarness =>
  setupQuiz({ attributes: { ...remember, check: 'red-flags' } });

/** Both with an answer, the first of them agreed to. */
function setupTwo() {
  const fit = fitQuiz();
  const redFlags = redFlagsQuiz();
  fit.element.answers = answers;
  redFlags.answer('five-plus');
  fit.click('rememberYes');
  return { fit, redFlags };
}

function visitAgain({ fit, redFlags }: ReturnType<typeof setupTwo>) {
  fit.element.remove();
  redFlags.element.remove();
  return { fit: fitQuiz(), redFlags: redFlagsQuiz() };
}

const leave = redFlagExamples.find(({ id }) => id === 'red-flags-leave')?.answers ?? {};

const form = '<form><group-fit-quiz></group-fit-quiz></form>';

describe('answers of several quizzes kept in the tab', () => {
  afterEach(() => sessionStorage.clear());

  it('are kept of each, once one is agreed to, and each says so', () => {
    const both = setupTwo();
    expect(both.redFlags.has('forgetNow')).to.equal(true);
    both.redFlags.answer('often');
    const next = visitAgain(both);
    expect(next.fit.element.answers).to.deep.equal(answers);
    expect(Object.keys(next.redFlags.element.answers)).to.have.length(2);
  });

  it('are those of the other quiz, where a result leads on to its check', () => {
    const { fit } = setupTwo();
    const redFlags = setupQuiz({ attributes: { ...remember, check: 'red-flags' }, answers: leave });
    fit.element.remove();
    redFlags.click('startFit');
    expect(redFlags.element.answers).to.deep.equal(answers);
    expect(redFlags.question).to.equal('concern');
    redFlags.click('back');
    redFlags.click('back');
    redFlags.click('backToCheck');
    expect(redFlags.screen).to.equal('result');
    expect(Object.keys(redFlags.element.answers)).to.include('attended');
  });

  it('are not replaced by older ones that another quiz still holds', () => {
    const both = visitAgain(setupTwo());
    both.redFlags.element.check = 'fit';
    both.redFlags.element.check = 'red-flags';
    both.fit.answer('alcohol');
    both.redFlags.skip(1);
    expect(visitAgain(both).fit.element.answers['concern']).to.deep.equal(['alcohol']);
  });

  it('are forgotten of all, all say so, and none keeps on', () => {
    const { fit, redFlags } = visitAgain(setupTwo());
    redFlags.click('forgetNow');
    expect(fit.has('rememberYes')).to.equal(true);
    fit.answer('alcohol');
    redFlags.skip(1);
    expect(isKept()).to.equal(false);
  });

  it('do not come back with those of another quiz after they were cleared', () => {
    const both = visitAgain(setupTwo());
    both.fit.element.reset();
    expect(isKept()).to.equal(false);
    both.redFlags.click('rememberYes');
    const next = visitAgain(both);
    expect(next.fit.element.answers).to.deep.equal({});
    expect(Object.keys(next.redFlags.element.answers)).to.have.length(1);
  });

  it('stay while a quiz that keeps nothing is cleared', () => {
    const { fit } = setupTwo();
    setupQuiz({ html: form, answers }).element.closest('form')?.reset();
    expect(isKept()).to.equal(true);
    const other = setupQuiz({ answers });
    other.skip(10);
    other.click('seeResult');
    other.openAnswers();
    other.click('startAgain');
    expect(isKept()).to.equal(true);
    expect(fit.has('forgetNow')).to.equal(true);
  });
});
