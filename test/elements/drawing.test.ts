/** A result that is asked for comes from the top down: first what is seen first, the rest in the frames after it. */
import { expect } from 'chai';
import { examples, type Example } from '../../stories/examples/examples.js';
import { pressIn } from '../../stories/examples/press.js';
import { countListeners } from '../support/listeners.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const results = examples.filter(
  ({ screen, press, attributes }) =>
    screen === 'result' && press && !press.includes('compare') && !attributes?.['audience'],
);

/** Brings a quiz to where the last press leads to its result. It is looked at as it stands: the harness would draw it to its end. */
function beforeResult({ press = [], ...setup }: Example) {
  const quiz = setupQuiz(setup);
  for (const pressed of press.slice(0, -1)) pressIn(quiz.root, pressed);
  const last = press.at(-1) ?? 'primary';
  return { quiz, inside: quiz.root, ask: () => pressIn(quiz.root, last) };
}

function asked(example: Example): { readonly quiz: QuizHarness; readonly inside: ShadowRoot } {
  const { quiz, inside, ask } = beforeResult(example);
  ask();
  return { quiz, inside };
}

const exampleOf = (id: string): Example => {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`There is no example "${id}".`);
  return found;
};

/** As a person reads it. */
const textOf = (inside: ParentNode, selector: string): string[] =>
  [...inside.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** Where things stand in the quiz. */
function placesOf(elements: readonly Element[]): string[] {
  const top = elements[0]?.closest('.quiz')?.getBoundingClientRect().top ?? 0;
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.className, x, Math.round(y - top), width, height].join(' ');
  });
}

/** In the first frame, wherever it is drawn: what outranks everything, and whom to call. */
const always = '.notice, .lead, .next-step, .medication-line, h2, .help-line, .help-bar';

describe('the first frame of a result', () => {
  for (const example of results) {
    it(`has the notices, the message and the next step: ${example.id}`, async () => {
      const { quiz, inside } = asked(example);
      const first = textOf(inside, always);
      expect(first.join('')).to.match(/\S/);
      await quiz.element.updateComplete;
      expect(textOf(inside, always)).to.deep.equal(first);
    });

    it(`is not moved by what comes after it: ${example.id}`, async () => {
      const { quiz, inside } = asked(example);
      const seen = [
        ...inside.querySelectorAll('.result > :not(.coming), .result > :not(.coming) *'),
      ];
      const before = placesOf(seen);
      const bar = inside.querySelector('.help-bar');
      expect(bar?.getBoundingClientRect().top).to.be.at.least(innerHeight);
      await quiz.element.updateComplete;
      expect(placesOf(seen)).to.deep.equal(before);
    });
  }

  it('leaves what lies further down to later', () => {
    const { inside } = asked(exampleOf('fit-result-urgent'));
    expect(inside.querySelectorAll('.notice').length).to.be.above(0);
    expect(inside.querySelector('.card, .section-details')).to.equal(null);
  });

  it('has the focus on its heading, and it stays there', async () => {
    const { quiz, inside } = asked(exampleOf('fit-result'));
    const { activeElement } = inside;
    expect(activeElement?.matches('[data-heading]')).to.equal(true);
    await quiz.element.updateComplete;
    expect(inside.activeElement === activeElement).to.equal(true);
  });

  it('is there when the host hears of the result', () => {
    const { quiz, inside, ask } = beforeResult(exampleOf('fit-result'));
    let heading: string | undefined;
    quiz.element.addEventListener('group-fit-recommendation', () => {
      heading = textOf(inside, 'h2')[0];
    });
    ask();
    expect(heading).to.equal(textOf(inside, 'h2')[0]);
  });
});

describe('the rest of a result', () => {
  for (const example of results) {
    it(`is there once the update is complete, as on paper: ${example.id}`, async () => {
      const { quiz, inside } = asked(example);
      await quiz.element.updateComplete;
      const printed = asked(example);
      dispatchEvent(new Event('beforeprint'));
      expect(inside.querySelectorAll('*').length).to.equal(
        printed.inside.querySelectorAll('*').length,
      );
      expect(inside.textContent).to.equal(printed.inside.textContent);
      expect(inside.querySelector('.coming')).to.equal(null);
    });
  }

  it('comes where no frame does, as in a tab that is not in view', async () => {
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const { quiz, inside } = asked(exampleOf('fit-result'));
      await quiz.element.updateComplete;
      expect(inside.querySelectorAll('.card').length).to.be.above(3);
    } finally {
      globalThis.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it('does not come over a question the person has gone back to', async () => {
    const { quiz, inside } = asked(exampleOf('fit-result'));
    inside.querySelector<HTMLElement>('.link')?.click();
    const shown = textOf(inside, 'h2');
    await quiz.element.updateComplete;
    expect(textOf(inside, 'h2')).to.deep.equal(shown);
    expect(inside.querySelector('.result')).to.equal(null);
  });

  it('is waited for no more once the quiz is out of the page, and is there when it comes back', async () => {
    const listeners = countListeners({ window });
    try {
      const { quiz, inside } = asked(exampleOf('fit-result'));
      const { parentElement } = quiz.element;
      quiz.element.remove();
      await quiz.element.updateComplete;
      expect(listeners.left()).to.deep.equal([]);
      parentElement?.append(quiz.element);
      expect(inside.querySelectorAll('.card').length).to.be.above(3);
    } finally {
      listeners.restore();
    }
  });
});

describe('the answers, opened on a result', () => {
  const opened = async () => {
    const { quiz, inside } = asked(exampleOf('fit-result'));
    await quiz.element.updateComplete;
    inside.querySelector<HTMLElement>('.answers > summary')?.click();
    return { quiz, rows: () => [...inside.querySelectorAll('.answers dl > div')] };
  };

  it('begin with their first rows, which the others do not move', async () => {
    const { quiz, rows } = await opened();
    const first = rows();
    const before = placesOf(first);
    await quiz.element.updateComplete;
    expect(rows().length).to.be.above(first.length);
    expect(rows().slice(0, first.length)).to.deep.equal(first);
    expect(placesOf(first)).to.deep.equal(before);
  });

  it('are all on paper', async () => {
    const { quiz, rows } = await opened();
    dispatchEvent(new Event('beforeprint'));
    const printed = rows().length;
    await quiz.element.updateComplete;
    expect(rows().length).to.equal(printed);
    expect(printed).to.equal(Object.keys(quiz.element.answers).length);
  });
});
