import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/index.js';
import type { GroupFitErrorEvent } from '../../src/index.js';
import { until } from '../../stories/support/until.js';
import { setupQuiz, type QuizHarness, type QuizSetup } from '../support/quiz-harness.js';

type Case = {
  readonly title: string;
  readonly setup?: QuizSetup;
  readonly act?: (quiz: QuizHarness) => void;
  /** Where the problem is, as the message names it. */
  readonly path: string;
  /** What was found instead, as the message names it. */
  readonly found: string;
};

const withAnswers = (answers: unknown): { readonly answers: Answers } => ({
  answers: answers as Answers,
});

const withScript = (text: string): { readonly html: string } => ({
  html: `<group-fit-quiz><script type="application/json">${text}</script></group-fit-quiz>`,
});

const withSrc = (src: string): QuizSetup => ({ attributes: { src } });

const settingCases: readonly Case[] = ['check', 'audience', 'layout', 'region', 'remember'].map(
  (name) => ({
    title: `an unknown ${name}`,
    setup: { attributes: { [name]: 'Nonsense' } },
    path: `attribute "${name}"`,
    found: '"Nonsense"',
  }),
);

const exitCases: readonly Case[] = ['javascript:alert(1)', 'data:text/html,x', 'https://'].map(
  (address) => ({
    title: `a quick exit to ${address}`,
    setup: { attributes: { 'quick-exit': address } },
    path: 'attribute "quick-exit"',
    found: `"${address}"`,
  }),
);

const answerCases: readonly Case[] = [
  {
    title: 'an answer to an unknown question',
    setup: withAnswers({ 'for-whom': 'self', nonsense: 'opioids' }),
    path: 'answers.nonsense',
    found: '"nonsense"',
  },
  {
    title: 'an unknown option',
    setup: withAnswers({ 'for-whom': 'self', goal: 'nonsense' }),
    path: 'answers.goal',
    found: '"nonsense"',
  },
  {
    title: 'an unknown option among others',
    setup: withAnswers({ 'for-whom': 'self', concern: ['opioids', 'nonsense'] }),
    path: 'answers.concern[1]',
    found: '"nonsense"',
  },
  {
    title: 'one option where there may be several',
    setup: withAnswers({ 'for-whom': 'self', concern: 'opioids' }),
    path: 'answers.concern',
    found: 'a value of type string',
  },
  {
    title: 'several options where there may be one',
    setup: withAnswers({ 'for-whom': 'self', goal: ['safer-use'] }),
    path: 'answers.goal',
    found: 'a list',
  },
  {
    title: 'answers that are no record',
    act: ({ element }) => {
      element.answers = ['opioids'] as unknown as Answers;
    },
    path: 'answers',
    found: '',
  },
  {
    title: 'a question that is not asked',
    act: ({ element }) => element.goTo('family-aim'),
    path: 'goTo()',
    found: '"family-aim"',
  },
];

function unreadable(): object {
  return Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('Not now');
    },
  });
}

const contentCases: readonly Case[] = [
  { title: 'a script that is no JSON', setup: withScript('{ "id": '), path: 'script', found: '' },
  {
    title: 'a script with other JSON',
    setup: withScript('[1]'),
    path: 'script: content',
    found: '',
  },
  {
    title: 'a content that is none',
    act: ({ element }) => {
      element.content = { id: 'ours' };
    },
    path: 'content: content.',
    found: 'nothing',
  },
  {
    title: 'a content that names what is not there',
    act: ({ element }) => {
      const { familyWhen: _dropped, ...rest } = defaultContent;
      element.content = { ...rest, familyWhen: { is: ['nobody', 'family'] } };
    },
    path: 'content: content.familyWhen',
    found: '"nobody"',
  },
  ...[() => 1, Symbol('x'), 10n, Object.create(null) as object, { id: 10n }, unreadable()].map(
    (content, index) => ({
      title: `what JSON does not have, ${index}`,
      act: ({ element }: QuizHarness) => {
        element.content = content;
      },
      path: 'content: content',
      found: 'found',
    }),
  ),
  {
    title: 'an address with nothing there',
    setup: withSrc('/nowhere.json'),
    path: 'src',
    found: '404',
  },
  { title: 'an address that does not answer', setup: withSrc('blob:none'), path: 'src', found: '' },
  { title: 'an address that is none', setup: withSrc('http://['), path: 'src', found: '' },
  {
    title: 'an address with no JSON',
    setup: withSrc('data:text/plain,Hello'),
    path: 'src',
    found: '',
  },
];

/** What the element said on the console, in place of the console. */
const logged: unknown[] = [];
const { error: consoleError } = console;

beforeEach(() => {
  logged.length = 0;
  console.error = (...words: unknown[]) => logged.push(words.join(' '));
});

afterEach(() => {
  console.error = consoleError;
});

const settled = (quiz: QuizHarness): Promise<void> =>
  until(() => quiz.screen !== 'loading' && quiz.events.length > 0);

const messageOf = (quiz: QuizHarness): string => String(quiz.events[0]?.fields['message']);

function expectToWork(quiz: QuizHarness): void {
  expect(['question', 'page']).to.include(quiz.screen);
  quiz.element.reset();
  if (quiz.element.layout === 'page') return;
  expect(quiz.question).to.equal('for-whom');
  quiz.answer('self');
  expect(quiz.question).to.equal('safety');
}

describe('what a host gave and can’t be used', () => {
  for (const { title, setup, act, path, found } of [
    ...settingCases,
    ...exitCases,
    ...answerCases,
    ...contentCases,
  ]) {
    it(`is told once, with its place: ${title}`, async () => {
      const quiz = setupQuiz(setup);
      act?.(quiz);
      await settled(quiz);
      expect(quiz.events).to.have.length(1);
      expect(Object.keys(quiz.events[0]?.fields ?? {})).to.deep.equal(['message']);
      const message = messageOf(quiz);
      expect(message.startsWith('<group-fit-quiz>: ')).to.equal(true);
      expect(message).to.match(/expected [^]+, found [^]+/);
      expect(message.split('expected')[0]).to.include(path);
      expect(message.slice(message.indexOf('found'))).to.include(found);
      expect(logged).to.deep.equal([message]);
    });

    it(`leaves a quiz that works: ${title}`, async () => {
      const quiz = setupQuiz(setup);
      act?.(quiz);
      await settled(quiz);
      expectToWork(quiz);
    });
  }

  for (const { title, setup } of answerCases.filter((one) => one.setup)) {
    it(`keeps the good answers, and tells none: ${title}`, async () => {
      const quiz = setupQuiz(setup);
      await settled(quiz);
      expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
      const found = messageOf(quiz).slice(messageOf(quiz).indexOf('found'));
      for (const answer of ['opioids', 'safer-use']) expect(found).not.to.include(answer);
    });
  }

  it('is told again only where it differs', async () => {
    const quiz = setupQuiz({ attributes: { region: 'Nonsense' } });
    quiz.element.setAttribute('region', 'US');
    quiz.element.setAttribute('region', 'Nonsense');
    quiz.element.setAttribute('region', 'Other');
    await settled(quiz);
    expect(quiz.events.map(({ type }) => type)).to.deep.equal([
      'group-fit-error',
      'group-fit-error',
    ]);
  });

  it('is told to the page around the quiz too', async () => {
    const told: string[] = [];
    const listen = ({ message }: GroupFitErrorEvent) => told.push(message);
    document.body.addEventListener('group-fit-error', listen);
    const quiz = setupQuiz({ attributes: { check: 'Nonsense' } });
    await settled(quiz);
    document.body.removeEventListener('group-fit-error', listen);
    expect(told).to.deep.equal([messageOf(quiz)]);
  });
});
