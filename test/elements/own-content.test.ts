import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { define, type GroupFitQuizElement } from '../../src/index.js';
import { loaded } from '../support/loaded.js';
import { QuizHarness, setupQuiz } from '../support/quiz-harness.js';

const title = 'Who is this for?';
const group = 'Our Tuesday group';

/** The built-in content with a group and words of a treatment center. */
const ours = {
  ...defaultContent,
  id: 'treatment-center',
  groups: [
    { id: 'tuesday', kind: 'community', attributes: { formats: ['in-person'] } },
    ...defaultContent.groups,
  ],
  words: {
    en: {
      questions: { fit: { 'for-whom': { title } } },
      groups: { tuesday: { name: group, short: group, about: group, ask: group } },
    },
  },
};

const json = JSON.stringify(ours);

function expectOurs(quiz: QuizHarness): void {
  expect(quiz.events).to.deep.equal([]);
  expect(quiz.heading).to.equal(title);
  expect(quiz.element.result.content).to.deep.equal({
    id: 'treatment-center',
    version: defaultContent.version,
  });
  quiz.all<HTMLInputElement>('input')[0]?.click();
  quiz.click('next');
  quiz.skip(11);
  quiz.click('seeResult');
  expect(quiz.all('.result')).to.have.length(1);
}

describe('content of the host', () => {
  it('is taken as a property', async () => {
    const quiz = setupQuiz();
    quiz.element.content = ours;
    await loaded(quiz);
    expectOurs(quiz);
  });

  it('is taken from an address', async () => {
    const src = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    const quiz = setupQuiz({ attributes: { src } });
    await loaded(quiz);
    URL.revokeObjectURL(src);
    expectOurs(quiz);
  });

  it('is taken from a script inside the element', async () => {
    const quiz = setupQuiz({
      html: `<group-fit-quiz><script type="application/json">${json}</script></group-fit-quiz>`,
    });
    await loaded(quiz);
    expectOurs(quiz);
  });

  it('shows its own groups under its own words', async () => {
    const quiz = setupQuiz();
    quiz.element.content = { ...ours, groups: ours.groups.slice(0, 1) };
    await loaded(quiz);
    quiz.element.answers = { 'for-whom': 'self', safety: ['none'] };
    quiz.skip(10);
    quiz.click('seeResult');
    const { result } = quiz.element;
    expect('shortlist' in result && result.shortlist).to.deep.equal(['tuesday']);
    expect(quiz.find('article h4')?.textContent).to.equal(group);
  });

  it('asks nothing, but shows whom to call, while it is on its way', async () => {
    const quiz = setupQuiz({
      attributes: { src: `data:application/json,${encodeURIComponent(json)}` },
    });
    expect(quiz.screen).to.equal('loading');
    expect(quiz.all('input')).to.have.length(0);
    expect(quiz.all('[part~="help-bar"] a')).not.to.have.length(0);
    await loaded(quiz);
    expect(quiz.screen).to.equal('question');
  });

  it('is what the answers set meanwhile are for', async () => {
    const quiz = setupQuiz();
    quiz.element.content = ours;
    quiz.element.answers = { 'for-whom': 'self' };
    await loaded(quiz);
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
    expect(quiz.question).to.equal('safety');
  });

  it('gives way to newer content, whichever comes last', async () => {
    const quiz = setupQuiz({
      attributes: { src: `data:application/json,${encodeURIComponent(json)}` },
    });
    quiz.element.content = { ...ours, id: 'newer' };
    await loaded(quiz);
    await new Promise((later) => {
      setTimeout(later, 100);
    });
    expect(quiz.element.result.content.id).to.equal('newer');
  });

  it('gives way to the built-in one when it is taken back, with the answers kept', async () => {
    const quiz = setupQuiz();
    quiz.element.content = ours;
    await loaded(quiz);
    quiz.all<HTMLInputElement>('input')[0]?.click();
    quiz.element.content = undefined;
    await loaded(quiz);
    expect(quiz.element.result.content.id).to.equal(defaultContent.id);
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.checked()).to.deep.equal(['self']);
  });

  const withOwnQuestion = {
    ...ours,
    questions: [
      {
        id: 'color',
        check: 'fit',
        kind: 'single',
        part: 'core',
        options: ['red', 'blue'],
        neutral: ['red', 'blue'],
      },
      ...defaultContent.questions,
    ],
  };

  it('is waited for when the element is moved meanwhile', async () => {
    const quiz = setupQuiz();
    quiz.element.content = withOwnQuestion;
    quiz.element.answers = { color: 'red' };
    quiz.element.parentElement?.append(quiz.element);
    expect(quiz.screen).to.equal('loading');
    await loaded(quiz);
    expect(quiz.events).to.deep.equal([]);
    expect(quiz.element.answers).to.deep.equal({ color: 'red' });
  });

  for (const way of ['src', 'content'] as const) {
    it(`is waited for when ${way} was there before the element was defined`, async () => {
      const tag = `group-fit-early-${way}`;
      const element = Object.assign(document.createElement(tag), { answers: { color: 'red' } });
      const text = encodeURIComponent(JSON.stringify(withOwnQuestion));
      if (way === 'src') element.setAttribute('src', `data:application/json,${text}`);
      else Object.assign(element, { content: withOwnQuestion });
      document.body.append(element);
      define({ tag, shadow: 'open' });
      const quiz = new QuizHarness(element as unknown as GroupFitQuizElement);
      expect(quiz.screen).to.equal('loading');
      await loaded(quiz);
      expect(quiz.events).to.deep.equal([]);
      expect(quiz.element.answers).to.deep.equal({ color: 'red' });
      element.remove();
    });
  }
});
