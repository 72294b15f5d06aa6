/**
 * A person's visit to a page with the built quiz on it. Import this first: the closed roots are caught where they are
 * made, which nothing on a real page does.
 */
import type { Check } from '../../src/engine/index.js';
import { define, type GroupFitQuizElement } from '../../src/index.js';
import type { ChromeKey } from '../../src/messages/types.js';
import type { Leg } from '../support/journeys.js';
import { rootOf } from '../support/onlookers.js';
import { questionNamed, say, titlesOf, type Values } from '../support/words.js';
import type { Hands } from './hands.js';
import { changes, ways } from './ways.js';

/** Loads `dist/group-fit-quiz.js` as a page does, with a script element. */
export async function loadPageBundle(): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../dist/group-fit-quiz.js', import.meta.url).href;
  document.head.append(script);
  await customElements.whenDefined('group-fit-quiz');
}

const openTag = 'group-fit-open';

export type Visit = { readonly element: GroupFitQuizElement; readonly root: ShadowRoot };

/**
 * Puts a quiz into the page: the built one, or for comparison one with an open root. Recorders are not asked to leave it out:
 * what is hidden must be hidden by the root alone.
 */
export function visit(check: Check, mode: ShadowRootMode = 'closed'): Visit {
  if (mode === 'open') define({ tag: openTag, shadow: 'open' });
  const tag = mode === 'open' ? openTag : 'group-fit-quiz';
  const element = document.createElement(tag) as GroupFitQuizElement;
  element.check = check;
  document.body.append(element);
  removeMarkers(element);
  return { element, root: rootOf(element) };
}

function removeMarkers(element: Element): void {
  element.removeAttribute('class');
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('data-')) element.removeAttribute(name);
  }
}

const labelOf = (button: Element): string =>
  button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';

/** Steps of a person with these hands. */
function stepsWith(hands: Hands, { element, root }: Visit) {
  const find = (key: ChromeKey, values: Values = {}) => {
    const name = say(key, values);
    return [...root.querySelectorAll<HTMLElement>('button, summary')].find(
      (one) => labelOf(one) === name,
    );
  };
  const use = async (key: ChromeKey, values: Values = {}) => {
    const control = find(key, values);
    if (!control) throw new Error(`There is no "${say(key, values)}".`);
    await hands.use(control, root);
  };
  const answer = async ([id, ...options]: Leg) => {
    const question = questionNamed(element.check, id);
    for (const option of options) {
      const input = root.querySelectorAll('input')[question?.options.indexOf(option) ?? -1];
      if (!input) throw new Error(`There is no option "${option}" of "${id}".`);
      await hands.choose(input, root);
    }
    const next = find('next');
    if (next) await hands.goOn(next);
  };
  const useFirst = async (selector: string) => {
    await element.updateComplete;
    const control = root.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`There is no ${selector}.`);
    await hands.use(control, root);
  };
  return { find, use, useFirst, answer };
}

type Course = {
  readonly way?: readonly Leg[];
  /** Whether an answer is changed from the result. */
  readonly edits?: boolean;
};

/** From the first question to the result, through a notice on the way; there an answer is changed and a group chosen. */
export async function takeQuiz(
  hands: Hands,
  quiz: Visit,
  { way = ways[quiz.element.check], edits = true }: Course = {},
): Promise<void> {
  const { check } = quiz.element;
  const { find, use, useFirst, answer } = stepsWith(hands, quiz);
  for (const leg of way) {
    await answer(leg);
    if (find('noticeContinue')) await use('noticeContinue');
  }
  if (find('answerMore')) await use('seeResult');
  if (edits) {
    const leg = changes[check];
    const changed = questionNamed(check, leg[0]);
    const [title = ''] = changed ? titlesOf(changed) : [];
    await useFirst('.answers > summary');
    await use('changeWhat', { question: title });
    await answer(leg);
  }
  if (!quiz.root.querySelector('[part~="result"]')) throw new Error('There is no result.');
  if (check === 'fit') await useFirst('article button');
}
