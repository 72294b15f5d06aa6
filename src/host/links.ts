/**
 * A browser tells the page which link leads away (`navigate` of `window.navigation`), one in a closed root too, and from the
 * link all around it can be read. So a copy that stands nowhere is followed instead, with the same keys held.
 */
export function followCopy(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  link.cloneNode().dispatchEvent(new MouseEvent('click', event));
}
