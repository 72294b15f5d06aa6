import { expect } from 'chai';
import { press, type } from '../support/page.js';
import type { QuizHarness } from '../support/quiz-harness.js';
import { atQuestions, checkedIn, fieldIn, inputsOf } from './support.js';

const focusFirst = (quiz: QuizHarness, question: string): void =>
  inputsOf(quiz, question)[0]?.focus();

const fieldOf = (quiz: QuizHarness, question: string): HTMLElement | null | undefined =>
  inputsOf(quiz, question)[0]?.closest('fieldset');

describe('keys among the questions of a counselor', () => {
  it('choose an option by its digit, and the tenth by 0', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'for-whom');
    await press('2');
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'family' });
    expect(quiz.isOn(inputsOf(quiz, 'for-whom')[1])).to.equal(true);
    focusFirst(quiz, 'practical');
    await press('0');
    expect(quiz.element.answers['practical']).to.deep.equal(['faith']);
  });

  it('choose the eleventh option too: no option is without a key', async () => {
    const quiz = await atQuestions();
    expect(quiz.all('.option .key')).to.have.length(quiz.all('.option').length);
    const options = inputsOf(quiz, 'practical');
    expect(options).to.have.length(11);
    focusFirst(quiz, 'practical');
    await press('-');
    expect(checkedIn(quiz, 'practical')).to.deep.equal([10]);
    expect(quiz.isOn(options[10])).to.equal(true);
  });

  it('take a second digit as one more answer, or take the answer away, where several can be chosen', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'concern');
    await press('1', '3', '1');
    expect(quiz.element.answers).to.deep.equal({ concern: ['cocaine'] });
    expect(checkedIn(quiz, 'concern')).to.deep.equal([2]);
  });

  it('do nothing for a digit without an option', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'for-whom');
    await press('7', '0');
    expect(quiz.element.answers).to.deep.equal({});
  });

  it('work on whatever has the focus inside the question', async () => {
    const quiz = await atQuestions();
    inputsOf(quiz, 'safety')[0]?.closest('fieldset')?.querySelector('summary')?.focus();
    await press('5');
    expect(checkedIn(quiz, 'safety')).to.deep.equal([4]);
  });

  it('go on with Enter and back with Shift and Enter, and send nothing', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'for-whom');
    await press('1', 'Enter');
    expect(quiz.isOn(inputsOf(quiz, 'safety')[0])).to.equal(true);
    await press('Enter', 'Enter', 'Shift+Enter');
    expect(quiz.isOn(inputsOf(quiz, 'concern')[0])).to.equal(true);
    await press('Shift+Enter', 'Shift+Enter', 'Shift+Enter');
    expect(quiz.isOn(inputsOf(quiz, 'for-whom')[0])).to.equal(true);
    expect(quiz.screen).to.equal('page');
  });

  it('go to what is chosen in a question that has an answer', async () => {
    const quiz = await atQuestions({ answers: { age: '60-plus' } });
    focusFirst(quiz, 'concern');
    await press('Enter');
    expect(quiz.isOn(inputsOf(quiz, 'age')[3])).to.equal(true);
  });

  it('go on and back from the question itself, which has the focus after a notice', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'safety');
    await press('1');
    expect(quiz.screen).to.equal('notice');
    quiz.find('.notice button')?.click();
    expect(quiz.isOn(fieldOf(quiz, 'safety'))).to.equal(true);
    await press('Enter');
    expect(quiz.isOn(inputsOf(quiz, 'concern')[0])).to.equal(true);
    fieldOf(quiz, 'safety')?.focus();
    await press('Shift+Enter');
    expect(quiz.isOn(inputsOf(quiz, 'for-whom')[0])).to.equal(true);
    expect(quiz.screen).to.equal('page');
  });

  it('show the result with Control and Enter, on an option and on the question itself', async () => {
    for (const where of [inputsOf, (...of: Parameters<typeof fieldOf>) => [fieldOf(...of)]]) {
      const quiz = await atQuestions({ answers: { 'for-whom': 'self', concern: ['alcohol'] } });
      where(quiz, 'age')[0]?.focus();
      await press('Control+Enter');
      expect(quiz.screen).to.equal('result');
    }
  });

  it('lead from the last question to the button, which then shows the result', async () => {
    const quiz = await atQuestions({ answers: { 'for-whom': 'self' } });
    focusFirst(quiz, 'practical');
    await press('2', 'Enter');
    expect(quiz.isOn(quiz.find('[type="submit"]'))).to.equal(true);
    expect(quiz.screen).to.equal('page');
    await press('Enter');
    expect(quiz.screen).to.equal('result');
  });

  it('do nothing with Control or Alt, nor where the focus is in no question', async () => {
    const quiz = await atQuestions();
    focusFirst(quiz, 'for-whom');
    await press('Control+2', 'Alt+2');
    quiz.headingElement?.focus();
    await press('2');
    quiz.find('[type="submit"]')?.focus();
    await press('2');
    const outside = document.createElement('input');
    quiz.element.after(outside);
    outside.focus();
    await press('2');
    expect(outside.value).to.equal('2');
    expect(quiz.element.answers).to.deep.equal({});
  });

  it('leave what is typed into notes alone', async () => {
    const quiz = await atQuestions();
    quiz.find('.desk-notes summary')?.click();
    const field = await fieldIn(quiz);
    field.focus();
    await type('12');
    expect(field.value).to.equal('12');
    expect(quiz.element.answers).to.deep.equal({});
  });

  it('are shown beside options on one page, hidden from the names of options', async () => {
    const quiz = await atQuestions();
    const [key] = quiz.all('.key');
    expect(key?.getAttribute('aria-hidden')).to.equal('true');
    expect(quiz.all('.option .key').map((one) => one.textContent)).to.include('0');
    quiz.element.layout = 'steps';
    expect(quiz.all('.key')).to.have.length(0);
  });

  it('are not there for anybody else', async () => {
    const quiz = await atQuestions();
    quiz.element.audience = 'person';
    quiz.element.layout = 'page';
    expect(quiz.all('.key')).to.have.length(0);
    focusFirst(quiz, 'for-whom');
    await press('2');
    expect(quiz.element.answers).to.deep.equal({});
  });
});
