import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { define, type GroupFitQuizElement } from '../../src/index.js';
import { messages } from '../../src/messages/en.js';
import { press } from '../support/page.js';
import { countCalls, rootOf, watch } from '../support/onlookers.js';
import { eventTypes } from '../support/quiz-harness.js';

const tag = 'group-fit-private';

type Setup = {
  readonly element: GroupFitQuizElement;
  readonly root: ShadowRoot;
  readonly form: HTMLFormElement;
};

const forms: Element[] = [];
afterEach(() => {
  for (const form of forms.splice(0)) form.remove();
});

function setupClosed(): Setup {
  define({ tag });
  const form = document.createElement('form');
  const element = document.createElement(tag) as GroupFitQuizElement;
  element.setAttribute('name', 'groups');
  form.append(element);
  forms.push(form);
  document.body.append(form);
  return { element, root: rootOf(element), form };
}

const click = (root: ShadowRoot, selector: string): void =>
  root.querySelector<HTMLElement>(selector)?.click();

const primary = '[part~="primary-button"]';
const secondary = '[part~="secondary-button"]';

/** Answers with the first option wherever there is one, to the result and through its parts; sees a notice on the way. */
function takeTheQuiz(root: ShadowRoot): void {
  while (!root.querySelector('[part~="result"]')) {
    for (const label of root.querySelectorAll('label')) {
      if (!root.querySelector('input:checked')) label.click();
    }
    click(root, primary);
  }
  click(root, 'details summary');
  click(root, 'article button');
  click(root, '.answers dd button');
  click(root, secondary);
}

/** Everything outside the element that could hold or tell an answer. */
const traces = ({ element }: Setup): unknown => ({
  attributes: element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
  keys: Object.keys(element),
  html: element.innerHTML,
  storage: [localStorage.length, sessionStorage.length],
  cookie: document.cookie,
  history: [history.length, JSON.stringify(history.state)],
  address: location.href,
  title: document.title,
  requests: performance.getEntriesByType('resource').length,
  head: document.head.innerHTML,
});

describe('a closed quiz', () => {
  it('shows its root to nobody', () => {
    const { element, root } = setupClosed();
    expect(element.shadowRoot === null).to.equal(true);
    expect(root.mode).to.equal('closed');
    const names = new Set<string>();
    for (let at: object = element; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    }
    const shown = [...names].filter((name) => {
      const value: unknown = Reflect.get(element, name);
      return value instanceof Node || value instanceof ElementInternals;
    });
    expect(shown).to.deep.equal([]);
  });

  it('lets no event path lead inside, from the first question to the result', () => {
    const { root } = setupClosed();
    const { seen, inside, stop } = watch(root);
    takeTheQuiz(root);
    stop();
    expect([...inside]).to.deep.equal([]);
    expect([...seen]).to.include.members(['click', 'focusin', 'group-fit-recommendation']);
    expect([...seen]).not.to.include.members(['change', 'submit']);
  });

  it('lets no event path lead inside when it is used by keyboard', async () => {
    const { element, root } = setupClosed();
    const { seen, inside, stop } = watch(root);
    await press('Tab', 'Space', 'ArrowDown', 'Enter', 'Shift+Tab', 'Enter');
    stop();
    expect(element.answers).to.deep.equal({ 'for-whom': 'family' });
    expect([...inside]).to.deep.equal([]);
    expect([...seen]).to.include.members(['keydown', 'click', 'focusin', 'group-fit-step']);
  });

  it('keeps nothing, asks nobody and tells nobody', async () => {
    const setup = setupClosed();
    const before = traces(setup);
    const { calls, restore } = countCalls();
    takeTheQuiz(setup.root);
    await new Promise((later) => {
      setTimeout(later, 200);
    });
    restore();
    expect(calls).to.deep.equal([]);
    expect(traces(setup)).to.deep.equal(before);
  });

  it('sends no answer with a form', () => {
    const { element, root, form } = setupClosed();
    takeTheQuiz(root);
    const { result } = element;
    const shortlist = 'shortlist' in result ? result.shortlist : [];
    expect([...new FormData(form)]).to.deep.equal([['groups', JSON.stringify(shortlist)]]);
  });
});

/** Every option id of every check, and every word of every option. */
const tellTales = new Set(
  defaultContent.questions.flatMap(({ check, id, options }) => {
    const { options: words = {}, family } = messages.questions[check][id] ?? {};
    const labels = [...Object.values(words), ...Object.values(family?.options ?? {})];
    return [id, ...options, ...labels.map(({ label }) => label)];
  }),
);

describe('the inputs of a quiz', () => {
  for (const check of ['fit', 'red-flags', 'attendance'] as const) {
    it(`hold no id and no word of an answer: ${check}`, () => {
      const { element, root } = setupClosed();
      element.check = check;
      element.layout = 'page';
      const inputs = [...root.querySelectorAll('input')];
      expect(inputs).not.to.have.length(0);
      const told = inputs
        .flatMap((input) => input.getAttributeNames().map((name) => input.getAttribute(name) ?? ''))
        .filter(
          (value) => tellTales.has(value) || value.split(' ').some((part) => tellTales.has(part)),
        );
      expect(told).to.deep.equal([]);
      const values = inputs.map(({ value, name, id }) => `${value} ${name} ${id}`);
      for (const value of values) expect(value).to.match(/^\d+ question-\d+ $/);
    });
  }
});

describe('the host element', () => {
  it('asks the common recorders to leave it out', () => {
    const { element } = setupClosed();
    const classes = ['rr-block', 'ph-no-capture', 'fs-exclude', 'sentry-block', 'clarity-mask'];
    expect([...element.classList]).to.include.members(classes);
    const markers = [
      'data-clarity-mask',
      'data-hj-suppress',
      'data-dd-privacy',
      'data-sentry-block',
    ];
    expect(element.getAttributeNames()).to.include.members([...markers, 'data-private']);
  });

  it('tells no answer in an event', () => {
    const { root } = setupClosed();
    const told: string[] = [];
    const tell = (event: Event) => told.push(JSON.stringify(Object.values(event)));
    for (const type of eventTypes) document.addEventListener(type, tell);
    takeTheQuiz(root);
    for (const type of eventTypes) document.removeEventListener(type, tell);
    expect(told).not.to.have.length(0);
    // Also words of results: groups are told, and so is the status.
    const results = new Set(['ready', ...defaultContent.groups.map(({ id }) => id)]);
    const answers = [...tellTales].filter((word) => !results.has(word));
    expect(answers.filter((word) => told.some((text) => text.includes(`"${word}"`)))).to.deep.equal(
      [],
    );
  });
});
