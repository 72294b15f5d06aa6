/** The baseline: the fit questions as a form by hand, with Lit and nothing else. No rules, no result, no safety. */
import { css, html, LitElement } from 'lit';
import { fitQuestions } from '../../src/content/questions.js';
import { fitQuestions as words } from '../../src/messages/en/questions-fit.js';

const questions = fitQuestions.filter(({ kind }) => kind !== 'acknowledgement');

class LitForm extends LitElement {
  static override styles = css`
    fieldset {
      border: 0;
    }
    label {
      display: block;
      padding: 0.7em;
    }
  `;

  static override properties = { at: { state: true } };

  declare at: number;
  readonly #answers = new Map<string, Set<string>>();

  constructor() {
    super();
    this.at = 0;
  }

  override render() {
    const question = questions[this.at];
    if (!question) return html`<h2>Thank you</h2>`;
    const { id, kind, options } = question;
    return html`<form @submit=${(event: Event) => this.#next(event)}>
      <p>Question ${this.at + 1} of ${questions.length}</p>
      <fieldset>
        <legend><h2>${words[id]?.title}</h2></legend>
        ${options.map(
          (option) =>
            html`<label>
              <input
                type=${kind === 'multi' ? 'checkbox' : 'radio'}
                name=${id}
                .checked=${this.#answers.get(id)?.has(option) ?? false}
                @change=${(event: Event) => this.#choose(id, option, event)}
              />
              ${words[id]?.options[option]?.label}
            </label>`,
        )}
      </fieldset>
      <button>Next</button>
    </form>`;
  }

  #choose(id: string, option: string, { currentTarget }: Event): void {
    const { type, checked } = currentTarget as HTMLInputElement;
    const chosen = new Set(type === 'radio' ? [] : this.#answers.get(id));
    if (checked) chosen.add(option);
    else chosen.delete(option);
    this.#answers.set(id, chosen);
  }

  #next(event: Event): void {
    event.preventDefault();
    this.at += 1;
  }
}

customElements.define('lit-form', LitForm);
