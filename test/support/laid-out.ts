/** What is out of view is laid out only when it comes into view. Where a test asks for places, all of it is. */
const all = new CSSStyleSheet();
all.replaceSync('* { content-visibility: visible !important }');

export function layOutAll(root: ShadowRoot | null): void {
  if (root && !root.adoptedStyleSheets.includes(all)) root.adoptedStyleSheets.push(all);
}
