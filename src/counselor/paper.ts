/** An unseen frame that is printed in place of the page. It holds the summary only while it is printed. */
import { paperSheet } from '../styles/counselor-frames.styles.js';
import { sheetIn } from './sheets.js';
import { summaryNodes } from './summary-forms.js';
import type { Summary } from './summary.js';

export class Paper {
  readonly frame = document.createElement('iframe');

  constructor() {
    this.frame.className = 'paper';
    this.frame.tabIndex = -1;
    this.frame.setAttribute('aria-hidden', 'true');
  }

  /** Opens the print window of the browser; false where the frame can't be reached, as in a sandbox of another origin. */
  print(summary: Summary): boolean {
    const { contentDocument: inside, contentWindow: view } = this.frame;
    if (!inside || !view) return false;
    inside.title = summary.title;
    inside.documentElement.lang = summary.lang;
    inside.adoptedStyleSheets = [sheetIn(inside, paperSheet)];
    inside.body.replaceChildren(...summaryNodes(inside, summary));
    view.addEventListener('afterprint', () => inside.body.replaceChildren(), { once: true });
    view.print();
    return true;
  }
}
