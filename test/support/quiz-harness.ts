/**
 * A quiz in the page, handled as a person handles it and read as a person reads it. Questions and options are named by
 * id; their words are looked up in the messages. The root is open here, which it never is on a real page.
 */
import type { Answers, OptionId, QuestionId } from '../../src/engine/index.js';
import { define, type GroupFitQuizElement } from '../../src/index.js';
import type { ChromeKey } from '../../src/messages/types.js';
import type { Example } from '../../stories/examples/examples.js';
import { drawToItsEnd, pressIn } from '../../stories/examples/press.js';
import { press } from './page.js';
import { questionNamed, questionUnder, say, titlesOf, type Values } from './words.js';

define({ shadow: 'open' });

export const eventTypes = [
  'group-fit-step',
  'group-fit-recommendation',
  'group-fit-red-flags',
  'group-fit-attendance',
  'group-fit-notice',
  'group-fit-choose',
  'group-fit-error',
] as const;

/** An event as a host receives it: all fields of its own. */
export type Received = {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

export type QuizSetup = {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly answers?: Answers;
  /** What the page holds: a quiz, and anything around it. */
  readonly html?: string;
};

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

const pages: Element[] = [];

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

/** Puts a quiz into the page, until the end of the test. */
export function setupQuiz({ attributes = {}, answers, html }: QuizSetup = {}): QuizHarness {
  const page = document.createElement('div');
  page.innerHTML = html ?? '<group-fit-quiz></group-fit-quiz>';
  customElements.upgrade(page);
  const element = page.querySelector('group-fit-quiz');
  if (!element) throw new Error('The page holds no quiz.');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (answers) element.answers = answers;
  const harness = new QuizHarness(element);
  pages.push(page);
  document.body.append(page);
  return harness;
}

/** Brings a quiz to a named state. */
export function showExample(example: Example): QuizHarness {
  const quiz = setupQuiz(example);
  for (const pressed of example.press ?? []) pressIn(quiz.root, pressed);
  return quiz;
}

export class QuizHarness {
  readonly element: GroupFitQuizElement;
  readonly events: Received[] = [];

  constructor(element: GroupFitQuizElement) {
    this.element = element;
    for (const type of eventTypes) element.addEventListener(type, (event) => this.#receive(event));
  }

  get root(): ShadowRoot {
    drawToItsEnd();
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The root is not open.');
    return shadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  /** What stands on the screen, named as in the examples. */
  get screen(): Example['screen'] | 'loading' {
    if (this.find('.screen > [role="status"]')) return 'loading';
    if (this.find('[part~="result"]')) return 'result';
    if (this.find('[part~="progress"]')) return this.find('.problem') ? 'problem' : 'question';
    if (this.find('form:not([hidden])')) return 'page';
    return this.find('[part~="notice"]') ? 'notice' : 'choice';
  }

  get headingElement(): HTMLElement | null {
    return this.find('[data-heading]');
  }

  get heading(): string {
    return textOf(this.headingElement);
  }

  /** The question on screen, where there is just one. */
  get question(): QuestionId | undefined {
    return this.screen === 'question' || this.screen === 'problem'
      ? questionUnder(this.element.check, this.heading)?.id
      : undefined;
  }

  get progress(): string {
    return textOf(this.find('[part~="progress"]'));
  }

  /** What a person sees. */
  get text(): string {
    return this.find('[part~="quiz"]')?.innerText ?? '';
  }

  /** The element inside that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** True while the focus of the page is on this element inside. Elements are not handed to `expect`, which prints them. */
  isOn(element: Element | null | undefined): boolean {
    return document.activeElement === this.element && this.focused === element;
  }

  get isOnHeading(): boolean {
    return this.isOn(this.headingElement);
  }

  /** The options of a question that are natively checked. */
  checked(question: QuestionId | undefined = this.question): OptionId[] {
    const inputs = this.inputs(question);
    const { options = [] } = questionNamed(this.element.check, question) ?? {};
    return options.filter((_option, index) => inputs[index]?.checked);
  }

  /** The native inputs of a question, in the order of its options. */
  inputs(question: QuestionId | undefined = this.question): HTMLInputElement[] {
    const field = this.all('[part~="question"]').find(
      (one) =>
        questionUnder(this.element.check, textOf(one.querySelector('legend')))?.id === question,
    );
    return [...(field?.querySelectorAll('input') ?? [])];
  }

  /** The button a person finds under these words. */
  button(key: ChromeKey, values: Values = {}): HTMLButtonElement | undefined {
    const name = say(key, values);
    return this.all<HTMLButtonElement>('button').find(
      (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
    );
  }

  has(key: ChromeKey, values: Values = {}): boolean {
    return this.button(key, values) !== undefined;
  }

  // ── acting, by mouse

  choose(...options: readonly OptionId[]): void {
    this.chooseIn(this.question, ...options);
  }

  chooseIn(question: QuestionId | undefined, ...options: readonly OptionId[]): void {
    for (const option of options) this.#inputFor(question, option).closest('label')?.click();
  }

  click(key: ChromeKey, values: Values = {}): void {
    const button = this.button(key, values);
    if (!button) throw new Error(`There is no button "${say(key, values)}" on: ${this.text}`);
    button.click();
  }

  /** Chooses these options and goes on. */
  answer(...options: readonly OptionId[]): void {
    this.choose(...options);
    this.click('next');
  }

  skip(times: number): void {
    for (let time = 0; time < times; time += 1) this.click('skip');
  }

  /** What is in there is made when it is opened. */
  readonly openAnswers = (): void => this.find('.answers:not([open]) > summary')?.click();

  edit(question: QuestionId): void {
    this.openAnswers();
    const found = questionNamed(this.element.check, question);
    const [title] = (found ? titlesOf(found) : []).filter((one) =>
      this.button('changeWhat', { question: one }),
    );
    this.click('changeWhat', { question: title ?? question });
  }

  // ── acting, by keyboard alone

  /** Presses Tab until the focus is where it should be. */
  async tabTo(isThere: (focused: Element) => boolean): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (this.focused && isThere(this.focused)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead there on: ${this.text}`);
  }

  async chooseByKeys(...options: readonly OptionId[]): Promise<void> {
    for (const option of options) {
      const input = this.#inputFor(this.question, option);
      if (input.type === 'checkbox') await this.tabTo((focused) => focused === input);
      else await this.#arrowTo(input);
      if (!input.checked) await press('Space');
    }
  }

  async pressByKeys(key: ChromeKey, values: Values = {}): Promise<void> {
    await this.tabTo((focused) => focused === this.button(key, values));
    await press('Enter');
  }

  /** Within a group of radios Tab leads to one of them, arrows to the others. */
  async #arrowTo(input: HTMLInputElement): Promise<void> {
    const inputs = this.inputs();
    await this.tabTo((focused) => inputs.some((one) => one === focused));
    for (let presses = 0; this.focused !== input && presses < inputs.length; presses += 1) {
      await press('ArrowDown');
    }
  }

  #inputFor(question: QuestionId | undefined, option: OptionId): HTMLInputElement {
    const index = questionNamed(this.element.check, question)?.options.indexOf(option) ?? -1;
    const input = this.inputs(question)[index];
    if (!input) throw new Error(`There is no option "${option}" of "${question}" on: ${this.text}`);
    return input;
  }

  #receive(event: Event): void {
    const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    this.events.push({ type: event.type, fields: Object.fromEntries(fields) });
  }
}
