import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { countListeners } from '../support/listeners.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const looksOf = (quiz: QuizHarness): unknown => ({
  screen: quiz.screen,
  text: quiz.text,
  checked: quiz.all<HTMLInputElement>('input').map(({ checked }) => checked),
  open: quiz.all<HTMLDetailsElement>('details').map(({ open }) => open),
  answers: quiz.element.answers,
});

/** Takes the quiz out and puts it into another place. */
function move({ element }: QuizHarness): void {
  const home = element.parentElement;
  element.remove();
  home?.appendChild(document.createElement('section')).append(element);
}

for (const example of examples) {
  it(`the example ${example.id} looks the same after a move`, () => {
    const quiz = showExample(example);
    const [first] = quiz.all<HTMLDetailsElement>('details');
    if (first) first.open = true;
    const before = looksOf(quiz);
    const { length } = quiz.events;
    move(quiz);
    expect(looksOf(quiz)).to.deep.equal(before);
    expect(quiz.events).to.have.length(length);
  });
}

describe('a quiz that is moved', () => {
  it('keeps the focus where the browser can move without taking out', () => {
    const quiz = setupQuiz({ html: '<group-fit-quiz></group-fit-quiz><section></section>' });
    const section = quiz.element.nextElementSibling;
    const moveBefore: unknown = section && Reflect.get(section, 'moveBefore');
    if (typeof moveBefore !== 'function') return;
    quiz.choose('self');
    quiz.inputs()[0]?.focus();
    Reflect.apply(moveBefore, section, [quiz.element, null]);
    expect(quiz.isOn(quiz.inputs()[0])).to.equal(true);
    expect(quiz.checked()).to.deep.equal(['self']);
  });

  it('can be answered on, again and again', () => {
    const quiz = setupQuiz();
    for (const option of ['self', 'none', 'alcohol']) {
      move(quiz);
      quiz.choose(option);
      move(quiz);
      quiz.click('next');
    }
    expect(quiz.question).to.equal('age');
    expect(quiz.element.answers).to.deep.equal({
      'for-whom': 'self',
      safety: ['none'],
      concern: ['alcohol'],
    });
  });

  it('tells a step once, however often it was moved', () => {
    const quiz = setupQuiz();
    for (let times = 0; times < 20; times += 1) move(quiz);
    quiz.answer('self');
    expect(quiz.events).to.have.length(1);
  });
});

describe('the listeners of a quiz', () => {
  it('on the page and on itself are gone when it is', () => {
    const counted = countListeners({ window, document, html: document.documentElement });
    try {
      for (let times = 0; times < 30; times += 1) {
        const element = document.createElement('group-fit-quiz');
        document.body.append(element);
        element.answers = { 'for-whom': 'self' };
        element.layout = 'page';
        element.remove();
      }
      expect(counted.left()).to.deep.equal([]);
    } finally {
      counted.restore();
    }
  });

  it('on itself do not grow with its moves', () => {
    const quiz = setupQuiz();
    const counted = countListeners({ host: quiz.element, window, document });
    try {
      move(quiz);
      const after = counted.left().length;
      for (let times = 0; times < 30; times += 1) move(quiz);
      expect(counted.left()).to.have.length(after);
    } finally {
      counted.restore();
    }
  });

  it('are not piled up on a page that is still on its way', () => {
    const quiz = setupQuiz({ html: '<iframe></iframe><group-fit-quiz></group-fit-quiz>' });
    const { contentDocument: page } = quiz.element.previousElementSibling as HTMLIFrameElement;
    page?.open();
    page?.append(page.createElement('html'));
    page?.documentElement.append(page.createElement('body'));
    expect(page?.readyState).to.equal('loading');
    const kept: unknown[] = [];
    const add = page?.addEventListener.bind(page);
    Object.assign(page ?? {}, {
      addEventListener: (...given: Parameters<NonNullable<typeof add>>) => {
        kept.push(given[1]);
        add?.(...given);
      },
    });
    for (let times = 0; times < 10; times += 1) {
      quiz.element.remove();
      page?.body.append(quiz.element);
    }
    expect(new Set(kept).size).to.be.at.most(1);
    quiz.element.remove();
    page?.close();
  });
});
