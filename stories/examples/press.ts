/** What a person presses to get to an example's state. */

/** `primary` leads on, `secondary` is the other way, `compare` takes every group of the shortlist into the comparison. */
export type Press = 'primary' | 'secondary' | 'compare';

/** A result comes in parts, and paper waits for none of them. */
export function drawToItsEnd(): void {
  dispatchEvent(new Event('beforeprint'));
}

/** @throws Error where there is nothing of the kind to press. */
export function pressIn(root: ParentNode, press: Press): void {
  drawToItsEnd();
  const selector = press === 'compare' ? '.compare-box input' : `button[part~="${press}-button"]`;
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (found.length === 0) throw new Error(`There is no ${press} button to press.`);
  for (const one of press === 'compare' ? found : found.slice(0, 1)) one.click();
}
