import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { checkRedFlags, recommend, type Region } from '../../src/engine/index.js';
import { define } from '../../src/index.js';
import { answersOf, legsOf, stopDrinking } from '../support/journeys.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const fitAnswers = answersOf(stopDrinking);

/** The emergency number of a region, as the help bar dials it. */
const emergencyOf = (region: Region): string =>
  `tel:${defaultContent.helplines.find((line) => line.region === region && line.kind === 'emergency')?.dial}`;

const firstCall = (quiz: QuizHarness): string | null | undefined =>
  quiz.find('[part~="help-bar"] a')?.getAttribute('href');

describe('answers', () => {
  it('can be read, and are a copy', () => {
    const quiz = setupQuiz();
    quiz.choose('self');
    const { answers } = quiz.element;
    expect(answers).to.deep.equal({ 'for-whom': 'self' });
    Object.assign(answers, { goal: 'stop' });
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
  });

  it('start the quiz at the first open question when they are set', () => {
    const quiz = setupQuiz();
    quiz.element.answers = { 'for-whom': 'self', concern: ['alcohol'] };
    expect(quiz.question).to.equal('safety');
    quiz.skip(1);
    expect(quiz.checked('concern')).to.deep.equal(['alcohol']);
  });

  it('that call for an act-now notice show it first', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['suicidal'] } });
    expect(quiz.screen).to.equal('notice');
  });

  it('that end the check show its result', () => {
    const answers = answersOf(legsOf.attendance);
    expect(setupQuiz({ attributes: { check: 'attendance' }, answers }).screen).to.equal('result');
  });
});

describe('result', () => {
  it('is never behind the answers, in the tick of the last one', () => {
    const quiz = setupQuiz({ attributes: { layout: 'page' } });
    for (const [question, ...options] of stopDrinking) {
      quiz.chooseIn(question, ...options);
      const { answers, result } = quiz.element;
      expect(result).to.deep.equal(recommend(defaultContent, answers));
    }
    expect(quiz.element.answers).to.deep.equal(fitAnswers);
  });

  it('is right when it is told', () => {
    const quiz = setupQuiz({ attributes: { check: 'red-flags' }, answers: {} });
    const results: unknown[] = [];
    quiz.element.addEventListener('group-fit-red-flags', () => results.push(quiz.element.result));
    for (const [, ...options] of legsOf['red-flags']) quiz.answer(...options);
    expect(results).to.deep.equal([checkRedFlags(defaultContent, quiz.element.answers)]);
  });
});

describe('goTo, start and reset', () => {
  it('show a question, the first open one, and the first with nothing answered', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    quiz.element.goTo('goal');
    expect(quiz.question).to.equal('goal');
    quiz.element.start();
    expect(quiz.question).to.equal('concern');
    quiz.element.reset();
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.element.answers).to.deep.equal({});
  });

  it('forget the answers of the other checks too', () => {
    const quiz = setupQuiz({ answers: fitAnswers });
    quiz.element.check = 'attendance';
    quiz.element.reset();
    quiz.element.check = 'fit';
    expect(quiz.element.answers).to.deep.equal({});
  });

  it('leave the focus of the page where it is', () => {
    const quiz = setupQuiz({ html: '<input><group-fit-quiz></group-fit-quiz>' });
    const before = quiz.element.previousElementSibling as HTMLInputElement;
    before.focus();
    quiz.element.goTo('goal');
    quiz.element.start();
    quiz.element.reset();
    expect(document.activeElement === before).to.equal(true);
  });
});

describe('properties set before the element is defined', () => {
  it('are taken over', () => {
    const tag = 'group-fit-late';
    const early = Object.assign(document.createElement(tag), {
      answers: { focus: 'recovery' },
      check: 'attendance',
      region: 'AU',
    });
    document.body.append(early);
    define({ tag, shadow: 'open' });
    const { answers, check } = early;
    expect({ answers, check }).to.deep.equal({
      answers: { focus: 'recovery' },
      check: 'attendance',
    });
    expect(Object.keys(early)).to.deep.equal([]);
    expect(early.getAttribute('check')).to.equal('attendance');
    expect(early.shadowRoot?.querySelector('.help-bar a')?.getAttribute('href')).to.equal(
      emergencyOf('AU'),
    );
    early.remove();
  });
});

describe('attributes', () => {
  it('are properties, with their defaults', () => {
    const { element } = setupQuiz();
    const { check, audience, layout, region, src, name } = element;
    expect({ check, audience, layout, region, src, name }).to.deep.equal({
      check: 'fit',
      audience: 'person',
      layout: 'steps',
      region: 'US',
      src: '',
      name: '',
    });
    expect(element.quickExit).to.equal(null);
    expect(element.remember).to.equal('no');
    element.layout = 'page';
    expect(element.getAttribute('layout')).to.equal('page');
    element.setAttribute('audience', 'counselor');
    expect(element.audience).to.equal('counselor');
    element.removeAttribute('layout');
    expect(element.layout).to.equal('page');
  });

  it('change what is shown, with the answers and the place kept where they can be', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    quiz.element.region = 'CA';
    quiz.element.audience = 'family';
    expect(quiz.question).to.equal('concern');
    expect(firstCall(quiz)).to.equal(emergencyOf('CA'));
    quiz.element.layout = 'page';
    expect(quiz.screen).to.equal('page');
    expect(quiz.checked('for-whom')).to.deep.equal(['self']);
  });

  const regions: readonly (readonly [html: string, region: Region])[] = [
    ['<group-fit-quiz></group-fit-quiz>', 'US'],
    ['<group-fit-quiz lang="en-GB"></group-fit-quiz>', 'UK'],
    ['<group-fit-quiz lang="en-GB" region="IE"></group-fit-quiz>', 'IE'],
    ['<group-fit-quiz lang="de-DE"></group-fit-quiz>', 'US'],
    ['<div lang="en-AU"><p><group-fit-quiz></group-fit-quiz></p></div>', 'AU'],
    ['<div lang="en-AU"><group-fit-quiz lang="en-CA"></group-fit-quiz></div>', 'CA'],
  ];
  for (const [html, region] of regions) {
    it(`show the helplines of ${region} for ${html}`, () => {
      const quiz = setupQuiz({ html });
      expect(quiz.element.region).to.equal(region);
      expect(firstCall(quiz)).to.equal(emergencyOf(region));
    });
  }

  it('take the nearest lang through shadow roots', () => {
    const quiz = setupQuiz({
      html: '<div lang="en-IE"><span></span><group-fit-quiz></group-fit-quiz></div>',
    });
    const home = quiz.element.previousElementSibling?.attachShadow({ mode: 'closed' });
    home?.append(quiz.element);
    expect(quiz.element.region).to.equal('IE');
    expect(firstCall(quiz)).to.equal(emergencyOf('IE'));
  });
});

describe('the check', () => {
  it('keeps the answers of each when it is switched and switched back', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.element.check = 'attendance';
    expect(quiz.element.answers).to.deep.equal({});
    quiz.answer('recovery');
    quiz.element.check = 'fit';
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
    expect(quiz.question).to.equal('safety');
    quiz.element.check = 'attendance';
    expect(quiz.element.answers).to.deep.equal({ focus: 'recovery' });
    expect(quiz.question).to.equal('since');
  });
});
