import { expect } from 'chai';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const html = '<iframe></iframe><template></template><group-fit-quiz></group-fit-quiz>';

function setup(): {
  readonly quiz: QuizHarness;
  readonly home: Element;
  readonly inFrame: Document;
} {
  const quiz = setupQuiz({ html });
  const home = quiz.element.parentElement;
  const inFrame = home?.querySelector('iframe')?.contentDocument;
  if (!home || !inFrame) throw new Error('There is no frame.');
  return { quiz, home, inFrame };
}

/** What the sheet makes of the first option and the button below. */
const stylesOf = (quiz: QuizHarness): unknown =>
  ['[part~="quiz"]', '.option', 'button.primary'].map((selector) => {
    const element = quiz.find(selector);
    const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
    return [style?.display, style?.borderTopWidth, style?.borderTopLeftRadius, style?.color];
  });

/** What is thrown where nothing catches it, in callbacks of the browser. */
async function errorsWhile(act: () => void): Promise<unknown[]> {
  const errors: unknown[] = [];
  const keep = (event: ErrorEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(event.message);
  };
  // First of all, so that the test runner hears nothing of them.
  window.addEventListener('error', keep, true);
  act();
  await new Promise((later) => {
    setTimeout(later);
  });
  window.removeEventListener('error', keep, true);
  return errors;
}

describe('a quiz in another document', () => {
  it('is styled there as it was, and after it came back', async () => {
    const { quiz, home, inFrame } = setup();
    quiz.choose('self');
    const before = stylesOf(quiz);
    inFrame.body.append(quiz.element);
    expect(stylesOf(quiz)).to.deep.equal(before);
    home.append(quiz.element);
    expect(stylesOf(quiz)).to.deep.equal(before);
  });

  it('works there, and goes on where it was when it came back', () => {
    const { quiz, home, inFrame } = setup();
    quiz.answer('self');
    inFrame.body.append(quiz.element);
    quiz.answer('none');
    expect(quiz.question).to.equal('concern');
    quiz.choose('alcohol');
    home.append(quiz.element);
    expect(quiz.checked()).to.deep.equal(['alcohol']);
    quiz.click('next');
    expect(quiz.question).to.equal('age');
    expect(quiz.isOnHeading).to.equal(true);
  });

  it('comes back whole after the frame was taken out of the page with it', () => {
    const { quiz, home, inFrame } = setup();
    const before = stylesOf(quiz);
    inFrame.body.append(quiz.element);
    quiz.answer('self');
    home.querySelector('iframe')?.remove();
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
    home.append(quiz.element);
    expect(quiz.question).to.equal('safety');
    expect(stylesOf(quiz)).to.deep.equal(before);
  });

  it('can be put away in documents without a window, and comes back as it was', async () => {
    const { quiz, home } = setup();
    quiz.answer('self');
    const before = stylesOf(quiz);
    const shelves: readonly Node[] = [
      home.querySelector('template')?.content ?? new DocumentFragment(),
      new DOMParser().parseFromString('', 'text/html').body,
      document.implementation.createHTMLDocument().body,
    ];
    for (const shelf of shelves) {
      const errors = await errorsWhile(() => {
        shelf.appendChild(quiz.element);
        quiz.element.answers = { 'for-whom': 'self' };
        home.append(quiz.element);
      });
      expect(errors).to.deep.equal([]);
      expect(quiz.question).to.equal('safety');
      expect(stylesOf(quiz)).to.deep.equal(before);
    }
  });
});
