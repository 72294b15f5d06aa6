/** What a person presses to get to an example's state. */

/** `primary` leads on, `secondary` is the other way, `compare` takes every group of the shortlist into the comparison. */
export type Press = 'primary' | 'secondary' | 'compare';

/** @throws Error where there is nothing of the kind to press. */
export function pressIn(root: ParentNode, press: Press): void {
  // What is to be pressed may stand in a part of a result that is still to come; paper waits for none.
  dispatchEvent(new Event('beforeprint'));
  const selector = press === 'compare' ? '.compare-box input' : `button[part~="${press}-button"]`;
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (found.length === 0) throw new Error(`There is no ${press} button to press.`);
  for (const one of press === 'compare' ? found : found.slice(0, 1)) one.click();
}
