/** A question: fieldset, legend, hint and native inputs. No id or word of an answer stands in `value`, `name` or `id`. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Answer, OptionId, Question } from '../engine/index.js';
import { questionWords, say, type QuizView } from '../quiz/quiz-view.js';
import { chosenAnswer } from '../quiz/state.js';

/** @param place position of the question among those shown; it makes names and ids unique */
export function questionField(
  view: QuizView,
  question: Question,
  place: number,
  heading: (title: string) => TemplateResult,
): TemplateResult {
  const words = questionWords(view, question);
  const { nothingChosen: hasProblem, screen } = view.state;
  const hint = words.hint ?? say(view, question.kind === 'multi' ? 'chooseAny' : 'chooseOne');
  const describedBy = `hint-${place}${hasProblem ? ` problem-${place}` : ''}`;
  return html`<fieldset
    id="question-${place}"
    tabindex=${screen.kind === 'page' ? -1 : nothing}
    ?data-at=${screen.kind === 'page' && screen.at === question.id}
    aria-describedby=${describedBy}
    part="question"
  >
    <legend>${heading(words.title)}</legend>
    <p class="hint" id="hint-${place}">
      ${hint} ${words.hint && question.kind === 'multi' ? say(view, 'chooseAny') : nothing}
    </p>
    ${hasProblem ? problem(view, place) : nothing}
    ${isCarried(view, question) ? html`<p class="note">${say(view, 'carried')}</p>` : nothing}
    ${words.why ? whyWeAsk(view, words.why) : nothing}
    <div class="options" part="options">
      ${question.options.map((id, index) => option(view, question, words.options[id], index, place))}
    </div>
    ${view.counselor?.wayBack(view, question.id)}
  </fieldset>`;
}

const problem = (view: QuizView, place: number): TemplateResult =>
  html`<p class="problem" id="problem-${place}">${say(view, 'nothingChosen')}</p>`;

/** Takes the focus when something is missing, and leads to where it is. */
export const errorSummary = (view: QuizView): TemplateResult | typeof nothing =>
  view.state.nothingChosen
    ? html`<div
        class="error-summary"
        part="error-summary"
        role="group"
        tabindex="-1"
        aria-labelledby="summary"
      >
        <p class="problem-title" id="summary">${say(view, 'problemTitle')}</p>
        <p><a href="#question" @click=${toFirstInput}>${say(view, 'nothingChosen')}</a></p>
      </div>`
    : nothing;

/** The address stays as it is. */
function toFirstInput(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('fieldset input')?.focus();
}

const whyWeAsk = (view: QuizView, why: string): TemplateResult =>
  html`<details class="why">
    <summary>${say(view, 'whyWeAsk')}</summary>
    <p>${why}</p>
  </details>`;

function option(
  view: QuizView,
  question: Question,
  words: { readonly label: string; readonly hint?: string } | undefined,
  index: number,
  place: number,
): TemplateResult {
  const id = question.options[index] ?? '';
  const isMulti = question.kind === 'multi';
  const hintId = `option-hint-${place}-${index}`;
  const choose = (event: Event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    const answer = isMulti ? toggled(view, question, id, checked) : id;
    view.request({ kind: 'answer', question: question.id, answer });
  };
  return html`<div class="option">
    <label part="option">
      <input
        type=${isMulti ? 'checkbox' : 'radio'}
        name="question-${place}"
        value=${index}
        autocomplete="off"
        aria-describedby=${words?.hint ? hintId : nothing}
        .checked=${live(isChosen(chosenAnswer(view.state, question.id), id))}
        @change=${choose}
      />
      ${view.counselor?.keyHint(view, index) ?? nothing}<span class="label"
        >${words?.label ?? id}</span
      >
    </label>
    ${words?.hint ? html`<p class="option-hint" id=${hintId}>${words.hint}</p>` : nothing}
  </div>`;
}

const isCarried = ({ state: { answers, carried } }: QuizView, { id }: Question): boolean =>
  answers[id] === undefined && carried[id] !== undefined;

const isChosen = (answer: Answer | undefined, id: OptionId): boolean =>
  Array.isArray(answer) ? answer.includes(id) : answer === id;

/** An exclusive option takes the others out, and the other way round. */
function toggled(view: QuizView, question: Question, id: OptionId, checked: boolean): Answer {
  const answer = chosenAnswer(view.state, question.id);
  const before: readonly OptionId[] = Array.isArray(answer) ? answer : [];
  const isExclusive = (one: OptionId) => question.exclusive?.includes(one) ?? false;
  const staying = before.filter((one) => one !== id && !isExclusive(one) && !isExclusive(id));
  return checked ? [...staying, id] : before.filter((one) => one !== id);
}
