/** Recorders keep the console, and any script hears events: of what a person answered, neither says a word. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Check } from '../../src/engine/index.js';
import { examples } from '../../stories/examples/examples.js';
import { answersOf, legsOf } from '../support/journeys.js';
import { loaded } from '../support/loaded.js';
import { extension, withConcern, withoutQuestion } from '../support/other-contents.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';
import { soundContent } from '../support/sound-content.js';

const said: string[] = [];
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const consoleWas = Object.fromEntries(methods.map((name) => [name, console[name]]));
const hear = (event: Event): void =>
  void said.push(`${event.type} ${Reflect.get(event, 'message')}`);
const ways = ['error', 'unhandledrejection', 'group-fit-error'];

beforeEach(() => {
  said.length = 0;
  for (const name of methods) console[name] = (...words: unknown[]) => said.push(words.join(' '));
  for (const way of ways) window.addEventListener(way, hear);
});

afterEach(() => {
  Object.assign(console, consoleWas);
  for (const way of ways) window.removeEventListener(way, hear);
});

/** Till what is drawn beforehand, and what is told in a later task, has been. */
const aWhile = (): Promise<unknown> =>
  new Promise((later) => {
    setTimeout(later, 60);
  });

async function takes(quiz: QuizHarness, content: unknown): Promise<void> {
  quiz.element.content = content;
  await loaded(quiz, 2000);
  await aWhile();
}

describe('an answer that a new content has no place for', function () {
  this.timeout(30_000);

  it('is left out without a word: an option that is gone', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    await takes(quiz, withConcern('kratom'));
    quiz.choose('alcohol');
    quiz.all('.option input').at(-1)?.click();
    expect(quiz.element.answers['concern']).to.deep.equal(['alcohol', 'kratom']);
    await takes(quiz, undefined);
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self', safety: ['none'] });
    expect(quiz.question).to.equal('concern');
    expect(said).to.deep.equal([]);
  });

  it('is left out without a word: a question that is gone', async () => {
    const quiz = setupQuiz();
    quiz.element.goTo('stage');
    quiz.answer('first-months');
    await takes(quiz, withoutQuestion('stage'));
    expect(quiz.element.answers).to.deep.equal({});
    expect(said).to.deep.equal([]);
  });

  for (const check of ['fit', 'red-flags', 'attendance'] as const) {
    it(`is left out without a word where all is gone, seen from another check too: ${check}`, async () => {
      const other: Check = check === 'fit' ? 'attendance' : 'fit';
      for (const seen of [check, other]) {
        const quiz = setupQuiz({ attributes: { check }, answers: answersOf(legsOf[check]) });
        quiz.element.check = seen;
        await takes(quiz, soundContent);
        expect(quiz.element.result.content.id).to.equal(soundContent.id);
        quiz.element.check = check;
        expect(quiz.element.answers).to.deep.equal({});
        expect(said).to.deep.equal([]);
      }
    });
  }

  it('is left out without a word where another check found it', async () => {
    const example = examples.find(({ id }) => id === 'red-flags-carried-over');
    const quiz = showExample(example ?? examples[0]!);
    await takes(quiz, { ...soundContent, id: 'small' });
    expect(quiz.element.result.content.id).to.equal('small');
    while (quiz.find('[part~="progress"]')) {
      expect(quiz.all('input:checked')).to.deep.equal([]);
      quiz.skip(1);
      await aWhile();
    }
    expect(said).to.deep.equal([]);
  });

  it('is left out without a word where it was kept in the tab', async () => {
    const attributes = { remember: 'session' };
    const first = setupQuiz({ attributes, answers: { 'for-whom': 'self', stage: 'first-months' } });
    first.click('rememberYes');
    first.element.remove();
    const content = { ...Object(withoutQuestion('stage')), id: defaultContent.id };
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
    const quiz = setupQuiz({ attributes: { ...attributes, src } });
    await loaded(quiz, 2000);
    await aWhile();
    sessionStorage.clear();
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
    expect(said).to.deep.equal([]);
  });

  it('is told of where the host itself set it for that content', async () => {
    const quiz = setupQuiz();
    quiz.element.content = extension;
    quiz.element.answers = { nonsense: 'yes' };
    await loaded(quiz, 2000);
    await aWhile();
    expect(said).to.have.length(2);
    for (const one of said) expect(one).to.include('answers.nonsense');
  });
});
