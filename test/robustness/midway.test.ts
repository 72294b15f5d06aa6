/** What the host changes while a person is answering leaves the answers and the place. The focus: `midway-focus.test.ts`. */
import { expect } from 'chai';
import { examples, type Example } from '../../stories/examples/examples.js';
import { loaded } from '../support/loaded.js';
import { extension, withoutQuestion } from '../support/other-contents.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';
import { questionUnder } from '../support/words.js';

/** The question a person is at, alone on the screen or among all on one page. */
function questionAt(quiz: QuizHarness): string | undefined {
  const legend = quiz.find('[data-at] legend')?.textContent?.trim() ?? '';
  return quiz.screen === 'page' ? questionUnder(quiz.element.check, legend)?.id : quiz.question;
}

const placeOf = (quiz: QuizHarness) => ({
  screen: quiz.screen,
  question: quiz.question,
  answers: quiz.element.answers,
  checked: quiz.screen === 'question' ? quiz.checked() : [],
  leadsBack: quiz.has('backToCheck'),
});

/** One state of each kind of screen, and of each check, with a result that has groups. */
const states = [
  ...new Map(
    examples
      .filter(({ id }) => id !== 'fit-nothing-answered')
      .map((one) => [`${one.screen} ${one.attributes?.['check'] ?? 'fit'}`, one]),
  ).values(),
];

/** What nobody answered, and what nobody is at. */
const lessen = {
  ...extension,
  groups: [{ id: 'mm', remove: true }],
  helplines: [{ id: 'us-treatment', remove: true }],
};

type Change = {
  readonly name: string;
  readonly make: (quiz: QuizHarness) => void | Promise<void>;
};

async function takesContent(quiz: QuizHarness, set: () => void): Promise<void> {
  set();
  await loaded(quiz, 2000);
  expect(quiz.element.result.content.id).to.equal('ours');
}

const changes: readonly Change[] = [
  { name: 'lang', make: ({ element }) => void (element.lang = 'en-GB') },
  { name: 'region', make: ({ element }) => void (element.region = 'AU') },
  { name: 'name', make: ({ element }) => void (element.name = 'groups') },
  {
    name: 'content',
    make: (quiz) => takesContent(quiz, () => (quiz.element.content = lessen)),
  },
  {
    name: 'src',
    make: (quiz) =>
      takesContent(quiz, () => {
        const text = encodeURIComponent(JSON.stringify(lessen));
        quiz.element.src = `data:application/json,${text}`;
      }),
  },
];

const otherAudience = ({ element: { audience } }: QuizHarness) =>
  audience === 'counselor' ? 'person' : 'counselor';

/** There and back; a counselor has all questions on one page. */
const turns: { readonly [name: string]: (quiz: QuizHarness) => () => void } = {
  audience: (quiz) => {
    const { element } = quiz;
    const { audience } = element;
    element.audience = otherAudience(quiz);
    return () => (element.audience = audience);
  },
  layout: ({ element }) => {
    const { layout } = element;
    element.layout = layout === 'page' ? 'steps' : 'page';
    return () => (element.layout = layout);
  },
};

/** That nothing was chosen is no longer said; a danger that stood above all questions has taken the screen meanwhile. */
function thereAndBack({ id, screen, attributes }: Example, turned: string): string {
  if (turned !== 'layout' && attributes?.['layout']) return screen;
  if (id === 'fit-page-notice') return 'notice';
  return screen === 'problem' ? 'question' : screen;
}

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

    for (const [name, turn] of Object.entries(turns)) {
      it(`${name} leaves the answers, and the place there and back: ${example.id}`, () => {
        const quiz = show(example);
        const before = placeOf(quiz);
        const { screen, question, element } = quiz;
        const { answers } = element;
        const { length } = quiz.events;
        const turnBack = turn(quiz);
        if (screen === 'result' || screen === 'notice') expect(quiz.screen).to.equal(screen);
        else expect(quiz.screen === 'page').to.equal(element.layout === 'page');
        if (question) expect(questionAt(quiz)).to.equal(question);
        expect(element.answers).to.deep.equal(answers);
        turnBack();
        expect(placeOf(quiz)).to.deep.equal({ ...before, screen: thereAndBack(example, name) });
        expect(quiz.events).to.have.length(length);
      });
    }

    it(`check leaves the answers, there and back: ${example.id}`, () => {
      const quiz = show(example);
      const { answers, check } = quiz.element;
      quiz.element.check = check === 'fit' ? 'attendance' : 'fit';
      expect(quiz.element.answers).to.deep.equal({});
      quiz.element.check = check;
      expect(quiz.element.answers).to.deep.equal(answers);
    });
  }

  it('is not the place of a person who goes on in another layout', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.element.layout = 'page';
    quiz.chooseIn('goal', 'stop');
    quiz.element.layout = 'steps';
    expect(quiz.question).to.equal('goal');
    expect(quiz.checked()).to.deep.equal(['stop']);
  });

  it('a notice leads on to where it would have led', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.answer('suicidal');
    quiz.element.layout = 'page';
    expect(quiz.screen).to.equal('notice');
    quiz.click('noticeContinue');
    expect(quiz.screen).to.equal('page');
    expect(questionAt(quiz)).to.equal('concern');
  });

  it('an answer to be ended with Next is still called out for a danger', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.choose('overdose');
    quiz.element.region = 'UK';
    expect(quiz.question).to.equal('safety');
    quiz.element.layout = 'page';
    expect(quiz.screen).to.equal('notice');
  });

  it('a question changed from the result still leads back to it', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', concern: ['alcohol'] } });
    while (!quiz.has('seeResult')) quiz.skip(1);
    quiz.click('seeResult');
    quiz.edit('goal');
    quiz.element.audience = 'counselor';
    quiz.element.audience = 'person';
    expect(quiz.question).to.equal('goal');
    quiz.answer('stop');
    expect(quiz.screen).to.equal('result');
  });
});

describe('content changed mid-way', function () {
  this.timeout(30_000);

  const start = { 'for-whom': 'self', safety: ['none'], concern: ['gambling', 'alcohol'] };
  it('asks the first open question where the one on screen is gone', async () => {
    const quiz = setupQuiz({ answers: start });
    quiz.element.goTo('stage');
    quiz.click('next');
    expect(quiz.screen).to.equal('problem');
    quiz.choose('first-months');
    quiz.element.content = withoutQuestion('stage');
    await loaded(quiz, 2000);
    expect(quiz.events).to.deep.equal([]);
    expect(quiz.screen).to.equal('question');
    expect(quiz.question).to.equal('age');
    expect(quiz.element.answers).to.deep.equal(start);
  });

  it('goes back to the result where the question to be changed is gone', async () => {
    const quiz = setupQuiz({ answers: start });
    quiz.skip(9);
    quiz.click('seeResult');
    quiz.edit('stage');
    quiz.element.content = withoutQuestion('stage');
    await loaded(quiz, 2000);
    expect(quiz.screen).to.equal('result');
    quiz.click('back');
    expect(quiz.screen).to.equal('choice');
  });

  it('leads from a notice on, where the question after it is gone', async () => {
    const quiz = setupQuiz({ answers: start });
    quiz.skip(8);
    const { answers } = quiz.element;
    quiz.element.answers = { ...answers, safety: ['overdose'] };
    expect(quiz.screen).to.equal('notice');
    quiz.element.content = withoutQuestion('stage');
    await loaded(quiz, 2000);
    expect(quiz.screen).to.equal('notice');
    quiz.click('noticeContinue');
    expect(quiz.screen).to.equal('choice');
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
