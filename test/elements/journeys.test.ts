import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recommend } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import { answersOf, family, legsOf, stopDrinking, type Leg } from '../support/journeys.js';
import { press } from '../support/page.js';
import { setupQuiz, type QuizHarness, type QuizSetup } from '../support/quiz-harness.js';
import { say } from '../support/words.js';

/** Quick, by mouse. */
function answerAll(quiz: QuizHarness, legs: readonly Leg[]): void {
  for (const [question, ...options] of legs) {
    expect(quiz.question).to.equal(question);
    quiz.answer(...options);
  }
}

/** Tab, arrows, Space and Enter only; looks only at the focus and at what is natively checked. */
async function walk(quiz: QuizHarness, legs: readonly Leg[]): Promise<void> {
  for (const [question, ...options] of legs) {
    expect(quiz.question).to.equal(question);
    await quiz.chooseByKeys(...options);
    expect(quiz.checked()).to.deep.equal(options);
    await quiz.pressByKeys('next');
    expect(quiz.isOnHeading).to.equal(true);
  }
}

const atResult = (setup: QuizSetup = { answers: answersOf(stopDrinking) }): QuizHarness => {
  const quiz = setupQuiz(setup);
  quiz.click('seeResult');
  return quiz;
};

describe('a check by keyboard alone', function () {
  this.timeout(120_000);

  it('leads from the first question through all parts to the fit result', async () => {
    const quiz = setupQuiz();
    await walk(quiz, stopDrinking);
    expect(quiz.screen).to.equal('choice');
    await quiz.pressByKeys('answerMore');
    expect(quiz.isOnHeading).to.equal(true);
    await walk(quiz, [['size', 'medium']]);
    await quiz.pressByKeys('seeResultNow');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.screen).to.equal('result');
    const answers = { ...answersOf(stopDrinking), size: 'medium' };
    expect(quiz.element.answers).to.deep.equal(answers);
    expect(quiz.element.result).to.deep.equal(recommend(defaultContent, answers));
  });

  for (const check of ['red-flags', 'attendance'] as const) {
    it(`leads from the first question to the ${check} result`, async () => {
      const quiz = setupQuiz({ attributes: { check } });
      await walk(quiz, legsOf[check]);
      expect(quiz.screen).to.equal('result');
      expect(quiz.element.answers).to.deep.equal(answersOf(legsOf[check]));
    });
  }

  it('goes on by Enter in an option, and back by Shift+Tab and Enter', async () => {
    const quiz = setupQuiz();
    await quiz.chooseByKeys('self');
    await press('Enter');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.question).to.equal('safety');
    await press('Shift+Tab', 'Enter');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.checked()).to.deep.equal(['self']);
  });

  it('leads through an act-now notice', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    await walk(quiz, [['safety', 'suicidal']]);
    expect(quiz.screen).to.equal('notice');
    await quiz.pressByKeys('noticeContinue');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.question).to.equal('concern');
  });

  it('changes an answer from the result', async () => {
    const quiz = atResult();
    await quiz.tabTo((focused) => focused === quiz.find('.answers > summary'));
    await press('Enter');
    await quiz.pressByKeys('changeWhat', { question: messages.questions.fit['goal']?.title ?? '' });
    expect(quiz.isOnHeading).to.equal(true);
    await walk(quiz, [['goal', 'cut-down']]);
    expect(quiz.screen).to.equal('result');
    expect(quiz.element.answers['goal']).to.equal('cut-down');
  });
});

describe('the way through the questions', () => {
  it('asks family what concerns them, and speaks to family', () => {
    const quiz = setupQuiz();
    answerAll(quiz, family);
    expect(quiz.screen).to.equal('choice');
    quiz.click('seeResult');
    expect(quiz.screen).to.equal('result');
    expect(quiz.element.answers).to.deep.equal(answersOf(family));
  });

  it('brings up what someone under 18 has to know before the shortlist', () => {
    const answers = { ...answersOf(stopDrinking), age: 'under-18' };
    const quiz = atResult({ answers });
    expect(quiz.find('[part~="notice"] [data-heading]')?.textContent).to.equal(
      messages.notices['under-18'].title,
    );
  });

  it('shows an act-now notice at once, then the questions, and keeps it first in the result', () => {
    const quiz = setupQuiz();
    answerAll(quiz, [
      ['for-whom', 'self'],
      ['safety', 'suicidal', 'withdrawal'],
    ]);
    expect(quiz.screen).to.equal('notice');
    expect(quiz.heading).to.equal(messages.notices.suicidal.title);
    expect(quiz.isOnHeading).to.equal(true);
    quiz.click('noticeContinue');
    answerAll(quiz, stopDrinking.slice(2));
    quiz.click('seeResult');
    const titles = quiz.all('[part~="notice"] h2').map((title) => title.textContent);
    expect(titles[0]).to.equal(messages.notices.suicidal.title);
    expect(titles).to.include(messages.notices.withdrawal.title);
  });

  it('tells how far along a question is', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    expect(quiz.progress).to.equal(say('progress', { at: 3, of: 12 }));
    quiz.skip(6);
    expect(quiz.progress).to.equal(say('progress', { at: 9, of: 12 }));
  });

  it('goes back with the answers kept, past screens it left behind, without touching the history', () => {
    const before = history.length;
    const quiz = setupQuiz();
    expect(quiz.has('back')).to.equal(false);
    answerAll(quiz, family);
    quiz.click('back');
    expect(quiz.question).to.equal('family-aim');
    expect(quiz.checked()).to.deep.equal(['boundaries', 'engage']);
    for (const [question] of family.slice(0, -1).reverse()) {
      quiz.click('back');
      expect(quiz.isOnHeading).to.equal(true);
      expect(quiz.question).to.equal(question);
    }
    expect(quiz.checked()).to.deep.equal(['family']);
    expect(quiz.has('back')).to.equal(false);
    expect(history.length).to.equal(before);
  });

  it('lets a person skip every question, and says then that there is nothing to go by', () => {
    const quiz = setupQuiz();
    quiz.skip(12);
    quiz.click('seeResult');
    expect(quiz.heading).to.equal(say('resultIncomplete'));
    quiz.click('startAnswering');
    expect(quiz.question).to.equal('for-whom');
  });
});
