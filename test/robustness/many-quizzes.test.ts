import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recommend, type Check } from '../../src/engine/index.js';
import { answersOf, legsOf, stopDrinking } from '../support/journeys.js';
import { QuizHarness, setupQuiz } from '../support/quiz-harness.js';

const checks: readonly Check[] = ['fit', 'red-flags', 'attendance'];
const fitAnswers = answersOf(stopDrinking);
const goals = defaultContent.questions.find(({ id }) => id === 'goal')?.options ?? [];

/** Fifty on one page, of all checks and layouts, all in one form. */
function setupFifty(): QuizHarness[] {
  const tags = Array.from({ length: 50 }, (_, index) => {
    const layout = index % 2 === 0 ? 'steps' : 'page';
    return `<group-fit-quiz check="${checks[index % 3]}" layout="${layout}"></group-fit-quiz>`;
  });
  const first = setupQuiz({ html: `<form>${tags.join('')}</form>` });
  const others = [...(first.element.parentElement?.children ?? [])].slice(1);
  return [first, ...others.map((one) => new QuizHarness(one as typeof first.element))];
}

/** The first option of the first question, and of every third quiz the second one. */
const choose = (quiz: QuizHarness, index: number): void =>
  quiz.all('label')[index % 3 === 0 ? 1 : 0]?.click();

const stateOf = (quiz: QuizHarness): unknown => ({
  answers: quiz.element.answers,
  text: quiz.text,
  checked: quiz.all<HTMLInputElement>('input').map(({ checked }) => checked),
});

describe('fifty quizzes on one page', function () {
  this.timeout(60_000);

  it('each keep their own answers', () => {
    const quizzes = setupFifty();
    quizzes.forEach(choose);
    for (const [index, { element }] of quizzes.entries()) {
      const {
        id = '',
        kind,
        options = [],
      } = defaultContent.questions.find(({ check }) => check === element.check) ?? {};
      const option = options[index % 3 === 0 ? 1 : 0];
      expect(element.answers).to.deep.equal({ [id]: kind === 'multi' ? [option] : option });
    }
  });

  it('stay as they are while one is answered, reset, taken out and put back', () => {
    const quizzes = setupFifty();
    quizzes.forEach(choose);
    const [acting, ...others] = quizzes;
    const before = others.map(stateOf);
    acting?.click('next');
    acting?.element.reset();
    const form = acting?.element.parentElement;
    acting?.element.remove();
    if (acting) form?.append(acting.element);
    expect(others.map(stateOf)).to.deep.equal(before);
    expect(others.flatMap(({ events }) => events)).to.deep.equal([]);
  });

  it('each come to a result of their own', () => {
    const quizzes = setupFifty().filter(({ element }) => element.check === 'fit');
    const given = quizzes.map((_, index) => ({
      ...fitAnswers,
      goal: goals[index % goals.length] ?? null,
    }));
    for (const [index, { element }] of quizzes.entries()) element.answers = given[index] ?? {};
    for (const quiz of quizzes) quiz.click('seeResult');
    expect(quizzes.map(({ screen }) => screen)).to.deep.equal(quizzes.map(() => 'result'));
    expect(quizzes.map(({ element }) => element.result)).to.deep.equal(
      given.map((answers) => recommend(defaultContent, answers)),
    );
  });

  it('start afresh together with the form they are in', () => {
    const quizzes = setupFifty();
    for (const { element } of quizzes) element.answers = answersOf(legsOf[element.check]);
    quizzes[0]?.element.closest('form')?.reset();
    expect(quizzes.map(({ element }) => Object.keys(element.answers).length)).to.deep.equal(
      quizzes.map(() => 0),
    );
  });
});
