import { expect } from 'chai';
import { define, type GroupFitQuizElement } from '../../src/index.js';
import { rootOf } from '../support/onlookers.js';
import { press, type } from '../support/page.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';
import { answersOf, atQuestions, atResult, fieldIn, until } from './support.js';

const tag = 'group-fit-desk';
const text = 'Zq7 hopes';

/** The document inside the frame of notes, once its field is there. */
function insideOf(quiz: QuizHarness): Document | undefined {
  const inside = quiz.find('.private-field') as HTMLIFrameElement | null;
  return inside?.contentDocument?.querySelector('textarea')?.ownerDocument;
}

describe('the notes of a counselor', () => {
  it('stay from the questions to the result, and when the element moves', async () => {
    const quiz = await atQuestions({ answers: answersOf('fit-result-counselor') });
    quiz.find('.desk-notes summary')?.click();
    (await fieldIn(quiz)).focus();
    await type(text);
    quiz.find('[type="submit"]')?.click();
    const atTheResult = await until(() => quiz.find('.desk') && fieldIn(quiz));
    expect(atTheResult.value).to.equal(text);
    const elsewhere = document.createElement('div');
    quiz.element.after(elsewhere);
    elsewhere.append(quiz.element);
    const moved = await until(() => insideOf(quiz) !== atTheResult.ownerDocument && insideOf(quiz));
    expect(moved.querySelector('textarea')?.value).to.equal(text);
  });

  it('go with the answers when the quiz is cleared', async () => {
    const quiz = await atQuestions();
    quiz.find('.desk-notes summary')?.click();
    const field = await fieldIn(quiz);
    field.focus();
    await type(text);
    quiz.element.reset();
    expect(field.value).to.equal('');
  });

  it('stay while the counselor looks at another check', async () => {
    const quiz = await atQuestions();
    quiz.find('.desk-notes summary')?.click();
    (await fieldIn(quiz)).focus();
    await type(text);
    quiz.element.check = 'red-flags';
    expect((await fieldIn(quiz)).value).to.equal(text);
  });

  it('stay when the host changes the answers, starts anew, or sets another layout', async () => {
    const quiz = await atQuestions();
    quiz.find('.desk-notes summary')?.click();
    (await fieldIn(quiz)).focus();
    await type(text);
    quiz.element.answers = { 'for-whom': 'self' };
    expect((await fieldIn(quiz)).value).to.equal(text);
    quiz.element.start();
    expect((await fieldIn(quiz)).value).to.equal(text);
    quiz.element.layout = 'steps';
    quiz.element.layout = 'page';
    quiz.find('.desk-notes')?.setAttribute('open', '');
    expect((await fieldIn(quiz)).value).to.equal(text);
  });

  it('are named for a screen reader: the frame, and the field inside', async () => {
    const quiz = await atResult();
    const field = await fieldIn(quiz);
    const frame = quiz.find('.private-field');
    expect(frame?.getAttribute('title')).not.to.equal('');
    expect(field.labels).to.have.length(1);
    expect(field.labels[0]?.textContent).not.to.equal('');
    expect(field.ownerDocument.documentElement.lang).to.equal('en');
  });

  it('can be reached and left by Tab', async () => {
    const quiz = await atResult();
    const field = await fieldIn(quiz);
    quiz.all('.result [data-heading]').at(-1)?.focus();
    await press('Tab');
    expect(field.ownerDocument.hasFocus()).to.equal(true);
    expect(field.ownerDocument.activeElement === field).to.equal(true);
    await press('Tab');
    expect(quiz.isOn(quiz.find('.desk [type="checkbox"]'))).to.equal(true);
  });

  it('have the look of the quiz around them, and show the focus', async () => {
    const quiz = await atResult();
    const field = await fieldIn(quiz);
    const inside = getComputedStyle(field);
    const around = getComputedStyle(quiz.find('.quiz')!);
    for (const name of ['color', 'font-family', 'font-size'] as const) {
      expect(inside.getPropertyValue(name), name).to.equal(around.getPropertyValue(name));
    }
    // Room for what stays in view above it.
    expect(
      Number.parseFloat(getComputedStyle(quiz.find('.private-field')!).scrollMarginTop),
    ).to.be.above(60);
    field.focus();
    await press('a');
    expect(getComputedStyle(field).outlineStyle).to.equal('solid');
  });
});

describe('notes in a closed quiz', () => {
  const watched = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'selectionchange',
  ];

  it('show the page no key, no text and no frame', async () => {
    define({ tag });
    const { length } = window;
    const element = document.createElement(tag) as GroupFitQuizElement;
    element.audience = 'counselor';
    element.answers = answersOf('fit-result-counselor');
    document.body.append(element);
    const root = rootOf(element);
    (await until(() => root.querySelector<HTMLElement>('[type="submit"]'))).click();
    const field = await until(() =>
      root
        .querySelector<HTMLIFrameElement>('.desk iframe')
        ?.contentDocument?.querySelector('textarea'),
    );
    const seen: string[] = [];
    const look = (event: Event) =>
      seen.push(`${event.type} ${event instanceof KeyboardEvent ? event.key : ''}`);
    for (const name of watched) window.addEventListener(name, look, true);
    field.focus();
    await type(text);
    field.select();
    for (const name of watched) window.removeEventListener(name, look, true);
    expect(field.value).to.equal(text);
    expect(seen).to.deep.equal([]);
    expect(String(getSelection())).not.to.include(text);
    expect(window.length).to.equal(length);
    expect(document.querySelectorAll('iframe')).to.have.length(0);
    expect(document.documentElement.outerHTML).not.to.include(text);
    element.remove();
  });

  it('would be seen in a field of the page, so the test above can fail', async () => {
    const quiz = setupQuiz();
    const field = document.createElement('textarea');
    quiz.element.after(field);
    let keys = '';
    const look = ({ key }: KeyboardEvent) => (keys += key);
    window.addEventListener('keydown', look, true);
    field.focus();
    await type('ab');
    window.removeEventListener('keydown', look, true);
    field.remove();
    expect(keys).to.equal('ab');
  });
});
