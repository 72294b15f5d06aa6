import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { whileFull } from '../support/full-storage.js';
import { loaded } from '../support/loaded.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';
import { say } from '../support/words.js';

const answers = { 'for-whom': 'self', safety: ['none'] } as const;
const remember = { remember: 'session' };
const isKept = (): boolean => sessionStorage.length > 0;

function agreed(attributes: Readonly<Record<string, string>> = {}): QuizHarness {
  const quiz = setupQuiz({ attributes: { ...remember, ...attributes }, answers });
  quiz.click('rememberYes');
  return quiz;
}

/** The same page, visited again. */
const visitAgain = (attributes: Readonly<Record<string, string>> = {}): QuizHarness =>
  setupQuiz({ attributes: { ...remember, ...attributes } });

const ours = { ...defaultContent, id: 'treatment-center' };

/** A host that brings its content once the tag is in the page. */
async function visitOurs(first: readonly string[] = []): Promise<QuizHarness> {
  const quiz = visitAgain();
  if (first.length > 0) quiz.answer(...first);
  quiz.element.content = ours;
  await loaded(quiz);
  return quiz;
}

const statusOf = (quiz: QuizHarness): string =>
  quiz.find('.remember [role="status"]')?.textContent ?? 'none';

describe('answers kept in the tab', () => {
  afterEach(() => sessionStorage.clear());

  it('are not offered unless the host allows it', () => {
    const quiz = setupQuiz({ answers });
    expect(quiz.has('rememberYes')).to.equal(false);
    quiz.answer('alcohol');
    expect(isKept()).to.equal(false);
  });

  it('are kept only once the person agrees, and said to be', () => {
    const quiz = setupQuiz({ attributes: remember, answers });
    quiz.answer('alcohol');
    expect(isKept()).to.equal(false);
    quiz.click('rememberYes');
    expect(isKept()).to.equal(true);
    expect(quiz.isOn(quiz.find('.remember'))).to.equal(true);
    expect(quiz.has('forgetNow')).to.equal(true);
    expect(localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });

  it('come back on the next visit, where the person left off', () => {
    const quiz = agreed();
    quiz.answer('alcohol', 'gambling');
    quiz.element.remove();
    const next = visitAgain();
    expect(next.element.answers).to.deep.equal({ ...answers, concern: ['alcohol', 'gambling'] });
    expect(next.question).to.equal('age');
    expect(next.events).to.deep.equal([]);
  });

  it('come back for each check', () => {
    agreed().element.remove();
    const other = setupQuiz({ attributes: { ...remember, check: 'red-flags' } });
    other.answer('five-plus');
    other.element.remove();
    const fit = visitAgain();
    expect(fit.element.answers).to.deep.equal(answers);
    fit.element.check = 'red-flags';
    expect(Object.keys(fit.element.answers)).to.deep.equal(['attended']);
  });

  it('give way to answers the host sets', () => {
    agreed().element.remove();
    const next = setupQuiz({ attributes: remember, answers: { 'for-whom': 'family' } });
    expect(next.element.answers).to.deep.equal({ 'for-whom': 'family' });
  });

  it('stay away once the host allows it no more', () => {
    agreed().element.remove();
    expect(setupQuiz().element.answers).to.deep.equal({});
  });

  for (const button of ['forgetNow', 'startAgain'] as const) {
    it(`are gone after ${button}`, () => {
      const quiz = agreed();
      if (button === 'startAgain') quiz.skip(10);
      if (button === 'startAgain') quiz.click('seeResult');
      quiz.openAnswers();
      quiz.click(button);
      expect(isKept()).to.equal(false);
      const before = button === 'forgetNow' ? answers : {};
      expect(quiz.element.answers).to.deep.equal(before);
      quiz.skip(1);
      expect(isKept()).to.equal(false);
      expect(quiz.has('rememberYes')).to.equal(true);
    });
  }

  it('are gone after reset()', () => {
    agreed().element.reset();
    expect(isKept()).to.equal(false);
  });

  const spoiled = ['{', '7', 'null', '[]', '{"fit": 7}', '{"fit": {"concern": "nonsense"}}'];
  for (const text of spoiled) {
    it(`count as nothing where they can't be read: ${text}`, () => {
      agreed().element.remove();
      const key = sessionStorage.key(0) ?? '';
      sessionStorage.setItem(key, text);
      const next = visitAgain();
      expect(next.question).to.equal('for-whom');
      expect(next.element.answers).to.deep.equal({});
      expect(next.events).to.deep.equal([]);
    });
  }

  it('are left as they were where the storage is full, which is said', () => {
    const quiz = agreed();
    whileFull(() => quiz.answer('alcohol'));
    expect(quiz.element.answers['concern']).to.deep.equal(['alcohol']);
    expect(isKept()).to.equal(false);
    expect(quiz.has('rememberYes')).to.equal(true);
    expect(statusOf(quiz)).to.equal(say('rememberFailed'));
  });

  it('are said not to be kept where the storage is full, and offered again', () => {
    const quiz = setupQuiz({ attributes: remember, answers });
    expect(statusOf(quiz)).to.equal('');
    whileFull(() => quiz.click('rememberYes'));
    expect(isKept()).to.equal(false);
    expect(statusOf(quiz)).to.equal(say('rememberFailed'));
    quiz.click('rememberYes');
    expect(isKept()).to.equal(true);
    expect(quiz.has('forgetNow')).to.equal(true);
    expect(statusOf(quiz)).to.equal('');
  });

  it('leave what is not ours in the storage alone', () => {
    sessionStorage.setItem('host', 'own');
    agreed().click('forgetNow');
    expect(sessionStorage.getItem('host')).to.equal('own');
  });

  it('go with answers the host clears', () => {
    const quiz = agreed();
    quiz.element.answers = {};
    quiz.element.remove();
    expect(visitAgain().element.answers).to.deep.equal({});
  });
});

describe('answers kept in the tab, where the host changes its mind', () => {
  afterEach(() => sessionStorage.clear());

  it('are forgotten once it allows them no more, and no others are kept', () => {
    const quiz = agreed();
    quiz.element.removeAttribute('remember');
    expect(isKept()).to.equal(false);
    quiz.answer('alcohol');
    expect(isKept()).to.equal(false);
    quiz.element.remember = 'session';
    expect(quiz.has('rememberYes')).to.equal(true);
    expect(isKept()).to.equal(false);
  });

  it('are forgotten so out of the page as well', () => {
    const { element } = agreed();
    element.remove();
    element.remember = 'no';
    expect(isKept()).to.equal(false);
  });

  it('come back once it allows them again, and can be forgotten', () => {
    agreed().element.remove();
    const quiz = setupQuiz();
    quiz.element.remember = 'session';
    expect(quiz.element.answers).to.deep.equal(answers);
    expect(quiz.question).to.equal('concern');
    quiz.click('forgetNow');
    expect(isKept()).to.equal(false);
  });

  it('give way to what was answered before it allows them', () => {
    agreed().element.remove();
    const quiz = setupQuiz();
    quiz.answer('family');
    quiz.element.remember = 'session';
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'family' });
    expect(quiz.has('forgetNow')).to.equal(true);
    quiz.element.remove();
    expect(visitAgain().element.answers).to.deep.equal({ 'for-whom': 'family' });
  });

  it('come back for content it brings later, and can be forgotten', async () => {
    const quiz = await visitOurs();
    quiz.answer('family');
    quiz.click('rememberYes');
    quiz.element.remove();
    const next = await visitOurs();
    expect(next.element.answers).to.deep.equal({ 'for-whom': 'family' });
    next.click('forgetNow');
    expect(isKept()).to.equal(false);
  });

  it('give way to what was answered before its content came', async () => {
    const quiz = await visitOurs();
    quiz.answer('family');
    quiz.click('rememberYes');
    quiz.element.remove();
    const next = await visitOurs(['self']);
    expect(next.element.answers).to.deep.equal({ 'for-whom': 'self' });
  });

  it('come back for its content rather than those of the built-in one', async () => {
    const quiz = await visitOurs();
    quiz.answer('family');
    quiz.click('rememberYes');
    quiz.element.remove();
    const builtIn = visitAgain();
    builtIn.answer('self');
    builtIn.element.remove();
    const next = await visitOurs();
    expect(next.element.answers).to.deep.equal({ 'for-whom': 'family' });
  });
});
