/** One constructed style sheet per document, shared by all quizzes in it. A strict policy allows these. */
import { frame } from './frame.styles.js';
import { question } from './question.styles.js';
import { result } from './result.styles.js';
import { tokens } from './tokens.styles.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The sheet belongs to one document only, so an element that moves to another asks again. A document without a window,
 * such as a template's, shows nothing and takes no sheet.
 */
export function sheetsFor(owner: Document): CSSStyleSheet[] {
  const known = sheets.get(owner);
  if (known) return [known];
  if (!owner.defaultView) return [];
  const sheet = new owner.defaultView.CSSStyleSheet();
  sheet.replaceSync([tokens, frame, question, result].join(''));
  sheets.set(owner, sheet);
  return [sheet];
}
