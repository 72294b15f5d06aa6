/** What the host changes while a person is answering takes the focus from nobody, and gives it to nobody. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { GroupFitQuizElement } from '../../src/index.js';
import { examples } from '../../stories/examples/examples.js';
import { nameOf, stopsOf } from '../support/focus.js';
import { loaded } from '../support/loaded.js';
import { extension, withoutQuestion } from '../support/other-contents.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const firstOf = ({ check }: GroupFitQuizElement): string =>
  defaultContent.questions.find((one) => one.check === check)?.id ?? '';

const changes: { readonly [name: string]: (quiz: QuizHarness) => unknown } = {
  lang: ({ element }) => (element.lang = 'en-GB'),
  region: ({ element }) => (element.region = 'AU'),
  audience: ({ element }) =>
    (element.audience = element.audience === 'counselor' ? 'person' : 'counselor'),
  layout: ({ element }) => (element.layout = element.layout === 'page' ? 'steps' : 'page'),
  check: ({ element }) => (element.check = element.check === 'fit' ? 'attendance' : 'fit'),
  content: ({ element }) =>
    (element.content = { ...extension, groups: [{ id: 'mm', remove: true }] }),
  src: ({ element }) =>
    (element.src = `data:application/json,${encodeURIComponent(JSON.stringify(extension))}`),
  answers: ({ element }) => (element.answers = { [firstOf(element)]: null }),
  'content and answers': ({ element }) => {
    element.content = extension;
    element.answers = { [firstOf(element)]: null };
  },
  start: ({ element }) => element.start(),
  reset: ({ element }) => element.reset(),
};

const states = examples.filter(({ id }) =>
  [
    'fit-concern',
    'fit-problem',
    'fit-notice-all',
    'fit-choice',
    'fit-result',
    'fit-page',
    'red-flags-carried-over',
    'red-flags-leave',
  ].includes(id),
);

/** Things on the screen that can have the focus: its heading, the first, one in the middle, the last. */
function placesOn(quiz: QuizHarness): readonly (HTMLElement | null | undefined)[] {
  const stops = stopsOf(quiz).filter((one) => one.closest('.screen'));
  return [quiz.headingElement, stops[0], stops[Math.floor(stops.length / 2)], stops.at(-1)];
}

describe('the focus, changed mid-way', function () {
  this.timeout(60_000);

  for (const example of states) {
    for (const [name, make] of Object.entries(changes)) {
      it(`by ${name}, is on what it was on, or on the new screen: ${example.id}`, async () => {
        for (const index of [0, 1, 2, 3]) {
          const quiz = showExample(example);
          const place = placesOn(quiz)[index];
          place?.focus();
          expect(quiz.isOn(place)).to.equal(true);
          make(quiz);
          await loaded(quiz, 2000);
          const { focused } = quiz;
          const isThere = focused === place || focused?.matches('[data-heading], [data-at]');
          expect(isThere, `${nameOf(place ?? null)} to ${nameOf(focused)}`).to.equal(true);
          expect(focused?.checkVisibility()).to.equal(true);
          quiz.element.remove();
        }
      });
    }
  }

  it('is on the question that was alone on the screen, then on it again', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    quiz.inputs()[1]?.focus();
    quiz.element.audience = 'counselor';
    expect(quiz.isOn(quiz.inputs('concern')[0]?.closest('fieldset'))).to.equal(true);
    quiz.element.audience = 'person';
    expect(quiz.question).to.equal('concern');
    expect(quiz.isOnHeading).to.equal(true);
  });

  it('does not stay on Next when another question has come above it', async () => {
    const quiz = setupQuiz();
    quiz.element.goTo('stage');
    quiz.button('next')?.focus();
    quiz.element.content = withoutQuestion('stage');
    await loaded(quiz, 2000);
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.isOnHeading).to.equal(true);
  });

  it('stays on whom to call', async () => {
    for (const [name, make] of Object.entries(changes)) {
      const quiz = setupQuiz();
      const call = quiz.find('[part~="help-bar"] a');
      call?.focus();
      make(quiz);
      await loaded(quiz, 2000);
      expect(quiz.isOn(call), name).to.equal(true);
    }
  });

  it('stays outside', async () => {
    for (const [name, make] of Object.entries(changes)) {
      for (const { attributes, answers = {} } of states) {
        const html = '<input><group-fit-quiz></group-fit-quiz>';
        const quiz = setupQuiz({ html, answers, ...(attributes && { attributes }) });
        const own = quiz.element.previousElementSibling as HTMLInputElement;
        own.focus();
        make(quiz);
        await loaded(quiz, 2000);
        expect(document.activeElement === own, name).to.equal(true);
      }
    }
  });
});

describe('content on its way', () => {
  it('leaves the screen and the focus as they are, and takes over what is answered meanwhile', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    const [input] = quiz.inputs();
    input?.focus();
    quiz.element.content = extension;
    expect(quiz.question).to.equal('safety');
    expect(quiz.isOn(input)).to.equal(true);
    quiz.answer('none');
    quiz.choose('alcohol');
    expect(quiz.element.result.content.id).to.equal('group-fit');
    await loaded(quiz, 2000);
    expect(quiz.element.result.content.id).to.equal('ours');
    expect(quiz.question).to.equal('concern');
    expect(quiz.element.answers).to.deep.equal({
      'for-whom': 'self',
      safety: ['none'],
      concern: ['alcohol'],
    });
  });

  it('is waited for where answers of the host wait for it, so that no one answers what they replace', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.inputs()[0]?.focus();
    quiz.element.content = extension;
    quiz.element.answers = { 'for-whom': 'family' };
    expect(quiz.screen).to.equal('loading');
    expect(quiz.all('input')).to.have.length(0);
    await loaded(quiz, 2000);
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'family' });
    expect(quiz.isOnHeading).to.equal(true);
  });
});
