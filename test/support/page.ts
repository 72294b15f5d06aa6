/** What a person does at the browser, and how the browser is set up: real keys, a real window. */
import { executeServerCommand } from '@web/test-runner-commands';

async function ask(action: string, payload: object): Promise<unknown> {
  const answer = await executeServerCommand<{ result: unknown }, object>(`page:${action}`, payload);
  return answer.result;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((later) => {
    setTimeout(later, milliseconds);
  });
}

/** Presses keys one after another: `press('Tab', 'Shift+Tab', 'Space', 'ArrowDown')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const each of keys) await ask('press', { keys: each });
}

/** Types letters into what has the focus. */
export async function type(text: string): Promise<void> {
  await ask('type', { text });
}

/** The widest this browser is known not to be made so narrow: it need not be waited for again. */
let tooNarrow = 0;

/**
 * Makes the page this large, in CSS pixels, until the next test file. Says whether this browser could: WebKit's test
 * browser has a least width of about 450.
 */
export async function resize(width: number, height: number): Promise<boolean> {
  await ask('resize', { width, height });
  const reached = (): boolean => innerWidth === width;
  const most = width > tooNarrow ? 20 : 0;
  for (let tries = 0; !reached() && tries < most; tries += 1) await pause(50);
  if (!reached() && innerWidth > width) tooNarrow = Math.max(tooNarrow, width);
  return reached();
}

/**
 * Sets media features, until the next call: `emulate({ 'forced-colors': 'active' })`; `emulate({})` ends it.
 * Says whether this browser could: only Chromium can.
 */
export async function emulate(features: Readonly<Record<string, string>>): Promise<boolean> {
  return (await ask('emulate', features)) === true;
}

/** A node of the browser's accessibility tree. */
export type AccessibleNode = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly checked: boolean;
  readonly focused: boolean;
  /** `undefined` where there is nothing to open. */
  readonly expanded?: boolean;
};

/** What the browser hands to assistive technology, in reading order; `undefined` but in Chromium. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[] | undefined> {
  return (await ask('accessibilityTree', {})) as readonly AccessibleNode[] | undefined;
}
