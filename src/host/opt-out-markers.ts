/**
 * The documented opt-out markers of common session recorders and auto-capturing analytics, set on the element itself. They
 * come on top of the closed shadow root, for tools that record around it (pointer, size, clicks on the host).
 */
const classes = ['rr-block', 'ph-no-capture', 'fs-exclude', 'sentry-block', 'clarity-mask'];
const attributes: readonly (readonly [name: string, value: string])[] = [
  ['data-clarity-mask', 'true'],
  ['data-hj-suppress', ''],
  ['data-dd-privacy', 'hidden'],
  ['data-sentry-block', ''],
  ['data-private', ''],
  ['data-recording-disable', ''],
];

export function setOptOutMarkers(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of attributes) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
