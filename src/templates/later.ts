/** What lies further down a result: drawn in a later frame, so that the first one comes at once. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuizView } from '../quiz/quiz-view.js';

/** How many parts a result has beside the first. */
export const resultParts = 3;

/** After them comes what a long list holds below its first rows. */
export const allParts = resultParts + 1;

/** @param part 1 comes after the first frame, the others after it, in this order */
export const later = <Inside>(
  { drawn }: QuizView,
  part: number,
  inside: () => Inside,
): Inside | typeof nothing => (drawn < part ? nothing : inside());

/** In the place of what is still to come, so that nothing that is seen below it moves when it does. */
export const comingSoon = ({ drawn }: QuizView): TemplateResult | typeof nothing =>
  drawn < resultParts ? html`<div class="coming"></div>` : nothing;
