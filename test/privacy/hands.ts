/**
 * Ways of using a page. Mouse and keyboard are real input of the browser: events are trusted and cross the page as they do
 * for a person.
 */
import { sendMouse } from '@web/test-runner-commands';
import { press } from '../support/page.js';

export type Hands = {
  readonly name: 'mouse' | 'keyboard' | 'calls';
  /** Chooses an option; the input is found inside the root. */
  readonly choose: (input: HTMLInputElement, root: ShadowRoot) => Promise<void>;
  /** Uses a button or a summary. */
  readonly use: (control: HTMLElement, root: ShadowRoot) => Promise<void>;
  /** Goes on from an option just chosen. */
  readonly goOn: (next: HTMLElement) => Promise<void>;
};

async function clickOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + Math.min(width / 2, 60)),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'click', position });
}

export const mouse: Hands = {
  name: 'mouse',
  choose: (input) => clickOn(input.closest('label') ?? input),
  use: clickOn,
  goOn: clickOn,
};

/** Presses Tab until the focus is on one of these. */
async function tabTo(root: ShadowRoot, targets: readonly Element[]): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const { activeElement } = root;
    if (activeElement && targets.includes(activeElement)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to: ${targets[0]?.outerHTML}`);
}

/** Within a group of radios Tab leads to one of them, arrows to the others. */
async function chooseByKeys(input: HTMLInputElement, root: ShadowRoot): Promise<void> {
  const group = [...root.querySelectorAll<HTMLInputElement>('input')].filter(
    (one) => one.name === input.name,
  );
  await tabTo(root, input.type === 'radio' ? group : [input]);
  for (let presses = 0; root.activeElement !== input && presses < group.length; presses += 1) {
    await press('ArrowDown');
  }
  if (!input.checked) await press('Space');
}

export const keyboard: Hands = {
  name: 'keyboard',
  choose: chooseByKeys,
  use: async (control, root) => {
    await tabTo(root, [control]);
    await press('Enter');
  },
  goOn: () => press('Enter'),
};

/** Quick, and without a place on the screen: methods of the controls are called. */
export const calls: Hands = {
  name: 'calls',
  choose: async (input) => input.click(),
  use: async (control) => control.click(),
  goOn: async (next) => next.click(),
};
