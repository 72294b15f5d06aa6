import { expect } from 'chai';
import { answersOf, stopDrinking } from '../support/journeys.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

type Framed = { readonly quiz: QuizHarness; readonly frame: HTMLIFrameElement };

const elsewhere = '/package.json';

/** A quiz in a frame of its own, so that leaving takes only the frame along. */
async function setupInFrame(attributes: Readonly<Record<string, string>>): Promise<Framed> {
  const quiz = setupQuiz({
    attributes: { remember: 'session', ...attributes },
    answers: answersOf(stopDrinking),
    html: '<iframe src="/tsconfig.json"></iframe><group-fit-quiz></group-fit-quiz>',
  });
  const frame = quiz.element.previousElementSibling as HTMLIFrameElement;
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  frame.contentDocument?.body.append(quiz.element);
  return { quiz, frame };
}

const left = async ({ frame }: Framed): Promise<string> => {
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  return new URL(frame.contentWindow?.location.href ?? '').pathname;
};

function pressKey({ frame }: Framed, key: string): void {
  for (const type of ['keydown', 'keyup']) {
    frame.contentDocument?.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
  }
}

const isCovered = ({ quiz }: Framed): boolean =>
  quiz.find('dialog')?.matches('[open]:modal') ?? false;

describe('the quick exit', () => {
  it('is not there unless the host asks for it', async () => {
    const framed = await setupInFrame({});
    expect(framed.quiz.find('.exit')).to.equal(null);
    for (let times = 0; times < 3; times += 1) pressKey(framed, 'Shift');
    expect(isCovered(framed)).to.equal(false);
    expect(framed.quiz.element.answers).to.not.deep.equal({});
  });

  it('covers the page at once, wipes everything and puts another page in its place', async () => {
    const framed = await setupInFrame({ 'quick-exit': elsewhere });
    const { quiz, frame } = framed;
    quiz.click('rememberYes');
    expect(sessionStorage).to.have.length(1);
    const entries = history.length;
    const landing = left(framed);
    quiz.click('exitNow');
    expect(isCovered(framed)).to.equal(true);
    const { width, height } = quiz.find('dialog')?.getBoundingClientRect() ?? {};
    expect([width, height]).to.deep.equal([
      frame.contentDocument?.documentElement.clientWidth,
      frame.contentWindow?.innerHeight,
    ]);
    expect(quiz.element.answers).to.deep.equal({});
    expect(sessionStorage).to.have.length(0);
    expect(await landing).to.equal(elsewhere);
    expect(history.length).to.equal(entries);
  });

  it('takes along what another quiz has kept in the tab', async () => {
    const other = setupQuiz({ attributes: { remember: 'session' }, answers: { safety: ['none'] } });
    other.click('rememberYes');
    const framed = await setupInFrame({ 'quick-exit': elsewhere, remember: 'no' });
    const landing = left(framed);
    framed.quiz.click('exitNow');
    expect(sessionStorage).to.have.length(0);
    expect(other.has('rememberYes')).to.equal(true);
    expect(await landing).to.equal(elsewhere);
  });

  it('works by Shift, three times', async () => {
    const framed = await setupInFrame({ 'quick-exit': elsewhere });
    const landing = left(framed);
    pressKey(framed, 'Shift');
    pressKey(framed, 'Shift');
    expect(isCovered(framed)).to.equal(false);
    expect(framed.quiz.find('.presses')?.textContent).to.match(/\d/);
    pressKey(framed, 'Shift');
    expect(isCovered(framed)).to.equal(true);
    expect(await landing).to.equal(elsewhere);
  });

  it('does not take typing for it', async () => {
    const framed = await setupInFrame({ 'quick-exit': elsewhere });
    const { body } = framed.frame.contentDocument ?? {};
    const capital = () => {
      const keys = [
        ['keydown', 'Shift'],
        ['keydown', 'A'],
        ['keyup', 'A'],
        ['keyup', 'Shift'],
      ] as const;
      for (const [type, key] of keys) {
        body?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
      }
    };
    for (let times = 0; times < 4; times += 1) capital();
    pressKey(framed, 'Shift');
    pressKey(framed, 'Shift');
    pressKey(framed, 'b');
    pressKey(framed, 'Shift');
    expect(isCovered(framed)).to.equal(false);
  });

  it('stays covered when Escape is pressed', async () => {
    const framed = await setupInFrame({ 'quick-exit': elsewhere });
    framed.quiz.click('exitNow');
    const cancel = new Event('cancel', { cancelable: true });
    framed.quiz.find('dialog')?.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
  });

  it('hears nothing once it is taken out or switched off', async () => {
    const framed = await setupInFrame({ 'quick-exit': elsewhere });
    const { element } = framed.quiz;
    element.remove();
    for (let times = 0; times < 3; times += 1) pressKey(framed, 'Shift');
    expect(element.answers).to.not.deep.equal({});
    framed.frame.contentDocument?.body.append(element);
    element.quickExit = null;
    for (let times = 0; times < 3; times += 1) pressKey(framed, 'Shift');
    expect(element.answers).to.not.deep.equal({});
  });
});
