import { expect } from 'chai';
import type { GroupFitQuizElement } from '../../src/index.js';
import { answersOf, stopDrinking } from '../support/journeys.js';
import { press } from '../support/page.js';
import { QuizHarness, setupQuiz } from '../support/quiz-harness.js';

const markup = '<group-fit-quiz check="attendance" region="AU"></group-fit-quiz>';
const tag = 'group-fit-quiz';

const boxes: Element[] = [];
afterEach(() => {
  for (const box of boxes.splice(0)) box.remove();
});

function makeBox(): HTMLElement {
  const box = document.body.appendChild(document.createElement('div'));
  boxes.push(box);
  return box;
}

function withAttributes(element: Element): Element {
  element.setAttribute('check', 'attendance');
  element.setAttribute('region', 'AU');
  return element;
}

/** Every way a page can come to an element; each puts it into the box. */
const ways: { readonly [way: string]: (box: HTMLElement) => void } = {
  innerHTML: (box) => {
    box.innerHTML = markup;
  },
  insertAdjacentHTML: (box) => box.insertAdjacentHTML('beforeend', markup),
  'createElement, then attributes': (box) =>
    box.append(withAttributes(document.createElement(tag))),
  'createElement, attributes when it is there': (box) => {
    withAttributes(box.appendChild(document.createElement(tag)));
  },
  'its class': (box) => {
    const Element = customElements.get(tag) ?? HTMLElement;
    box.append(withAttributes(new Element()));
  },
  cloneNode: (box) => {
    const one = makeBox();
    one.innerHTML = markup;
    box.append(one.firstElementChild?.cloneNode(true) ?? '');
    one.remove();
  },
  'a template, cloned': (box) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    box.append(template.content.cloneNode(true));
  },
  'a template, imported': (box) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    box.append(document.importNode(template.content, true));
  },
  'a parsed document, adopted': (box) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    box.append(...body.children);
  },
  'a fragment of a range': (box) => {
    box.append(document.createRange().createContextualFragment(markup));
  },
};

/** The quiz answered to its end. */
function expectToWork(element: GroupFitQuizElement | null | undefined): void {
  if (!element) throw new Error('There is no quiz.');
  const quiz = new QuizHarness(element);
  expect([element.check, element.region]).to.deep.equal(['attendance', 'AU']);
  expect(quiz.question).to.equal('focus');
  quiz.answer('recovery');
  expect(quiz.element.answers).to.deep.equal({ focus: 'recovery' });
  quiz.skip(7);
  expect(quiz.screen).to.equal('result');
}

describe('a quiz made by', () => {
  for (const [way, make] of Object.entries(ways)) {
    it(`${way} works`, () => {
      const box = makeBox();
      make(box);
      expectToWork(box.querySelector(tag));
    });
  }

  it('cloning one that was answered holds no answer', () => {
    const quiz = setupQuiz({ answers: answersOf(stopDrinking) });
    const clone = quiz.element.cloneNode(true) as GroupFitQuizElement;
    quiz.element.after(clone);
    expect(clone.answers).to.deep.equal({});
    expect(new QuizHarness(clone).question).to.equal('for-whom');
  });
});

describe('a quiz in', () => {
  it('a closed root of the host works', () => {
    const box = makeBox();
    const root = box.attachShadow({ mode: 'closed' });
    root.innerHTML = markup;
    expectToWork(root.querySelector(tag));
  });

  it('a slot of a component of the host works', () => {
    const box = makeBox();
    box.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    box.innerHTML = markup;
    expectToWork(box.querySelector(tag));
  });

  it('a part of the page that is shown later works', () => {
    const box = makeBox();
    box.hidden = true;
    box.innerHTML = markup;
    box.hidden = false;
    expectToWork(box.querySelector(tag));
  });

  it('a disabled fieldset can be answered and shows whom to call, but the form sends nothing of it', () => {
    const html = `<form><fieldset disabled><group-fit-quiz name="groups"></group-fit-quiz></fieldset></form>`;
    const quiz = setupQuiz({ html, answers: answersOf(stopDrinking) });
    quiz.click('seeResult');
    expect(quiz.screen).to.equal('result');
    expect(quiz.all('[part~="help-bar"] a')).not.to.have.length(0);
    const form = quiz.element.closest('form');
    expect(form && [...new FormData(form)]).to.deep.equal([]);
  });

  it('a label does not hand its clicks to it', () => {
    const quiz = setupQuiz({ html: '<label>Around <group-fit-quiz></group-fit-quiz></label>' });
    quiz.element.closest('label')?.click();
    expect(quiz.element.answers).to.deep.equal({});
    quiz.answer('self');
    expect(quiz.question).to.equal('safety');
  });
});

describe('a quiz in a modal dialog', () => {
  const html = '<dialog><form method="dialog"><group-fit-quiz></group-fit-quiz></form></dialog>';

  it('takes the keys, and Enter does not close the dialog', async () => {
    const quiz = setupQuiz({ html });
    const dialog = quiz.element.closest('dialog');
    dialog?.showModal();
    await quiz.chooseByKeys('self');
    await press('Enter');
    expect(dialog?.open).to.equal(true);
    expect(quiz.question).to.equal('safety');
    expect(quiz.isOnHeading).to.equal(true);
  });

  it('keeps its answers when the dialog is closed and opened again', async () => {
    const quiz = setupQuiz({ html });
    const dialog = quiz.element.closest('dialog');
    dialog?.showModal();
    quiz.answer('self');
    quiz.choose('none');
    await press('Escape');
    expect(dialog?.open).to.equal(false);
    dialog?.showModal();
    expect(quiz.question).to.equal('safety');
    expect(quiz.checked()).to.deep.equal(['none']);
  });
});
