import { expect } from 'chai';
import { press } from '../support/page.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';
import { answersOf, atQuestions, atResult, inputsOf, until } from './support.js';

/** Presses the button that changes an answer, by the place of the answer among those given. */
async function change(quiz: QuizHarness, place: number): Promise<void> {
  quiz.find('.answers summary')?.click();
  const button = await until(() => quiz.all('.answers dl button')[place]);
  button.click();
  await until(() => quiz.screen === 'page');
}

describe('the way back to the result from an answer that is changed', () => {
  it('stands at this question alone, after its options, and is one press', async () => {
    const quiz = await atResult();
    await change(quiz, 4);
    const buttons = quiz.all('.way-back button');
    expect(buttons).to.have.length(1);
    const question = quiz.find('[data-at]');
    expect(quiz.isOn(question)).to.equal(true);
    expect(question?.contains(buttons[0] ?? null)).to.equal(true);
    await press('1');
    const last = [...(question?.querySelectorAll('input') ?? [])].at(-1);
    last?.focus();
    await press('Tab');
    expect(quiz.isOn(buttons[0])).to.equal(true);
    await press('Enter');
    expect(quiz.screen).to.equal('result');
    expect(quiz.isOn(quiz.headingElement)).to.equal(true);
  });

  it('can be gone by keys alone: one chooses, one shows the result', async () => {
    const quiz = await atResult();
    await change(quiz, 3);
    const id = Object.keys(quiz.element.answers)[3] ?? '';
    await press('2');
    expect(inputsOf(quiz, id)[1]?.checked).to.equal(true);
    await press('Control+Enter');
    expect(quiz.screen).to.equal('result');
  });

  it('is not there before a result was seen, nor when the questions are gone back to', async () => {
    const quiz = await atQuestions({ answers: answersOf('fit-result-counselor') });
    expect(quiz.all('.way-back')).to.have.length(0);
    inputsOf(quiz, 'safety')[0]?.focus();
    await press('1');
    quiz.find('.notice button')?.click();
    expect(quiz.find('[data-at]')).not.to.equal(null);
    expect(quiz.all('.way-back')).to.have.length(0);
  });

  it('is gone once it was used', async () => {
    const quiz = await atResult();
    await change(quiz, 2);
    quiz.find('.way-back button')?.click();
    quiz.find('[part~="link-button"]')?.click();
    await until(() => quiz.screen === 'page');
    expect(quiz.all('.way-back')).to.have.length(0);
  });

  it('is for counselors', async () => {
    const quiz = setupQuiz({
      attributes: { layout: 'page' },
      answers: answersOf('fit-result-counselor'),
    });
    quiz.find('form [type="submit"]')?.click();
    await change(quiz, 2);
    expect(quiz.all('.way-back')).to.have.length(0);
  });
});
