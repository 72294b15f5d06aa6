/** The smallest changes of answers that would bring a group onto the list or take it off, in words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAnswers, type Change, type Counterfactual, type Question } from '../engine/index.js';
import { groupWords, questionWords, type QuizView } from '../quiz/quiz-view.js';
import { tell } from './words.js';

/** How many are told; the rest is counted. */
const most = 5;

export function changesOf(view: QuizView, found: Counterfactual | undefined): TemplateResult {
  if (!found) return html`<p>${tell(view, 'working')}</p>`;
  const { changes, isListed, group } = found;
  if (changes.length === 0) return html`<p>${tell(view, 'noChanges')}</p>`;
  const key = isListed ? 'leave' : 'join';
  const values = { group: groupWords(view, group).short };
  const rest = changes.length - most;
  return html`<ul>
      ${changes
        .slice(0, most)
        .map(
          (set) => html`<li>${tell(view, key, { ...values, change: together(view, set) })}</li>`,
        )}
    </ul>
    ${rest > 0 ? html`<p class="note">${tell(view, 'moreChanges', { count: rest })}</p>` : nothing}`;
}

const together = (view: QuizView, set: readonly Change[]): string =>
  set
    .flatMap((change) => clauses(view, change))
    .reduce((one, two) => tell(view, 'and', { one, two }));

/** One for an answer, one for each option more or less of a multi question. */
function clauses(view: QuizView, { question: id, answer }: Change): string[] {
  const { content, answers } = view.state;
  const found = content.questions.find((one) => one.check === 'fit' && one.id === id);
  if (!found) return [id];
  const question = questionWords(view, found).title;
  if (answer === null) return [tell(view, 'wereOpen', { question })];
  if (typeof answer === 'string') {
    return [tell(view, 'wereAnswered', { question, answer: labelOf(view, found, answer) })];
  }
  const chosen = [readAnswers(content, 'fit', answers).counted[id] ?? []].flat();
  const told = (
    key: 'wereAdded' | 'wereRemoved',
    more: readonly string[],
    less: readonly string[],
  ) =>
    more
      .filter((option) => !less.includes(option))
      .map((option) => tell(view, key, { question, answer: labelOf(view, found, option) }));
  return [...told('wereAdded', answer, chosen), ...told('wereRemoved', chosen, answer)];
}

const labelOf = (view: QuizView, question: Question, option: string): string =>
  questionWords(view, question).options[option]?.label ?? option;
