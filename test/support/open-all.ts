/** Presses on what is one tap away, and on what comes to light by that. */

/** Opens every closed `<details>` that is found under the selector. */
export function openAll(root: ParentNode, selector = 'details'): void {
  const closed = `${selector}:not([open]) > summary`;
  for (let depth = 0; depth < 5; depth += 1) {
    for (const summary of root.querySelectorAll<HTMLElement>(closed)) summary.click();
  }
}
