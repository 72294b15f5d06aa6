/** Long enough for a browser to have taken the file, or to have said why not. */
const untilTaken = 10_000;

/**
 * Hands a value to the person as a JSON file. A browser tells the page of every link that is followed in it, one that stands
 * nowhere too (`navigate` of `window.navigation`), and its address gives out the file. So the link is one of the frame, which
 * the page has no way to; it is the page's own where the browser tells of none. Where a policy keeps the frame from it, as
 * Firefox holds a file against the addresses that frames may have, nothing but a violation tells: then `onRefused` is called.
 */
export function downloadJson(
  { contentWindow, ownerDocument }: HTMLIFrameElement,
  name: string,
  value: unknown,
  onRefused: () => void,
): void {
  if (!contentWindow) return onRefused();
  const isTold = 'navigation' in contentWindow;
  const view = (isTold ? contentWindow : window) as Window & typeof globalThis;
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  const file = new view.Blob([text], { type: 'application/json' });
  const link = view.document.createElement('a');
  link.href = view.URL.createObjectURL(file);
  link.download = name;
  const look = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (isTold && blockedURI.startsWith('blob') && disposition === 'enforce') onRefused();
  };
  ownerDocument.addEventListener('securitypolicyviolation', look, true);
  link.click();
  setTimeout(() => {
    view.URL.revokeObjectURL(link.href);
    ownerDocument.removeEventListener('securitypolicyviolation', look, true);
  }, untilTaken);
}
