/** Constructed style sheets, which a strict policy allows: one for the quizzes of a document, others for frames. */
import { counselor } from '../styles/counselor.styles.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Puts the look of the tools into a root, once. */
export function dress(root: ShadowRoot): void {
  const owner = root.ownerDocument;
  const sheet = sheets.get(owner) ?? sheetIn(owner, counselor);
  sheets.set(owner, sheet);
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** A sheet belongs to the document it was made in; a frame's document takes none of ours. */
export function sheetIn({ defaultView }: Document, text: string): CSSStyleSheet {
  const Sheet = defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}
