import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { examples, type Example } from '../../stories/examples/examples.js';
import { loaded } from '../support/loaded.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const placeOf = (quiz: QuizHarness): unknown => ({
  screen: quiz.screen,
  question: quiz.question,
  answers: quiz.element.answers,
});

/** One state of each kind of screen, and of each check. */
const states = [
  ...new Map(
    examples.map((one) => [`${one.screen} ${one.attributes?.['check'] ?? 'fit'}`, one]),
  ).values(),
];

type Change = {
  readonly name: string;
  readonly make: (quiz: QuizHarness) => void | Promise<void>;
};

const extension = { extends: 'group-fit', id: 'ours', version: '1' };

const changes: readonly Change[] = [
  { name: 'lang', make: ({ element }) => void (element.lang = 'en-GB') },
  { name: 'region', make: ({ element }) => void (element.region = 'AU') },
  {
    name: 'audience',
    make: ({ element }) => {
      // A counselor has all questions on one page, unless the host says otherwise.
      const { layout } = element;
      element.layout = layout;
      element.audience = element.audience === 'counselor' ? 'person' : 'counselor';
    },
  },
  { name: 'name', make: ({ element }) => void (element.name = 'groups') },
  {
    name: 'content',
    make: async (quiz) => {
      quiz.element.content = extension;
      await loaded(quiz, 2000);
      expect(quiz.element.result.content.id).to.equal('ours');
    },
  },
  {
    name: 'src',
    make: async (quiz) => {
      quiz.element.src = `data:application/json,${encodeURIComponent(JSON.stringify(extension))}`;
      await loaded(quiz, 2000);
      expect(quiz.element.result.content.id).to.equal('ours');
    },
  },
];

describe('changed mid-way', function () {
  this.timeout(30_000);

  const show = (example: Example): QuizHarness => showExample(example);
  for (const example of states) {
    for (const { name, make } of changes) {
      it(`${name} leaves the answers and the place: ${example.id}`, async () => {
        const quiz = show(example);
        const before = placeOf(quiz);
        const { length } = quiz.events;
        await make(quiz);
        expect(placeOf(quiz)).to.deep.equal(before);
        expect(quiz.events).to.have.length(length);
      });
    }

    it(`layout and check leave the answers, there and back: ${example.id}`, () => {
      const quiz = show(example);
      const { answers, layout, check } = quiz.element;
      quiz.element.layout = layout === 'page' ? 'steps' : 'page';
      expect(quiz.element.answers).to.deep.equal(answers);
      quiz.element.check = check === 'fit' ? 'attendance' : 'fit';
      expect(quiz.element.answers).to.deep.equal({});
      quiz.element.check = check;
      quiz.element.layout = layout;
      expect(quiz.element.answers).to.deep.equal(answers);
    });
  }
});

describe('content changed mid-way', function () {
  this.timeout(30_000);

  const start = { 'for-whom': 'self', safety: ['none'], concern: ['gambling', 'alcohol'] };
  it('asks the first open question where the one on screen is gone', async () => {
    const quiz = setupQuiz({ answers: start });
    quiz.element.goTo('stage');
    quiz.element.content = withoutQuestion('stage');
    await loaded(quiz, 2000);
    expect(quiz.events).to.deep.equal([]);
    expect(quiz.question).to.equal('age');
    expect(quiz.element.answers).to.deep.equal(start);
  });

  it('keeps the result on screen, ranked anew', async () => {
    const quiz = setupQuiz({ answers: start });
    quiz.skip(9);
    quiz.click('seeResult');
    const first = (): unknown => {
      const { result } = quiz.element;
      return 'shortlist' in result && result.shortlist[0];
    };
    const before = first();
    quiz.element.content = { ...extension, groups: [{ id: before, remove: true }] };
    await loaded(quiz, 2000);
    expect(quiz.screen).to.equal('result');
    expect(first()).not.to.equal(before);
    expect(quiz.element.answers['concern']).to.deep.equal(['gambling', 'alcohol']);
  });

  it('takes the newest of many set in one tick', async () => {
    const quiz = setupQuiz({ answers: start });
    for (const version of ['1', '2', '3']) quiz.element.content = { ...extension, version };
    await loaded(quiz, 2000);
    expect(quiz.element.result.content.version).to.equal('3');
    expect(quiz.element.answers).to.deep.equal(start);
  });
});

/** The built-in content without a question, and without whatever looks at it. */
function withoutQuestion(question: string): unknown {
  const looksAt = (one: unknown): boolean => JSON.stringify(one).includes(`["${question}",`);
  const { questions, criteria, plan, meetingTypes, ...rest } = defaultContent;
  return {
    ...rest,
    id: 'ours',
    questions: questions.filter((one) => one.id !== question && !looksAt(one)),
    criteria: criteria.filter((one) => one.question !== question && !looksAt(one)),
    plan: plan.filter((one) => !looksAt(one)),
    meetingTypes: meetingTypes.filter((one) => !looksAt(one)),
  };
}
