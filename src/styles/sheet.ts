/** One constructed style sheet per document, shared by all quizzes in it. A strict policy allows these. */
import { button } from './button.styles.js';
import { forcedColors } from './forced-colors.styles.js';
import { frame } from './frame.styles.js';
import { panel } from './panel.styles.js';
import { print } from './print.styles.js';
import { question } from './question.styles.js';
import { result } from './result.styles.js';
import { text } from './text.styles.js';
import { tokens } from './tokens.styles.js';

/** In this order: what stands later wins where both say something. */
const styles = [tokens, text, frame, button, panel, result, question, forcedColors, print];

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
  sheet.replaceSync(styles.join(''));
  sheets.set(owner, sheet);
  return [sheet];
}
