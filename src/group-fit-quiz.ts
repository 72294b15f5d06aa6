/** The element: owns the answers, hands the state down to the templates, carries out requests, tells the host. */
import { render } from 'lit/html.js';
import { defaultContent } from './content/default-content.js';
import { shownQuestions, type Answers, type Check, type QuestionId } from './engine/index.js';
import { GroupFitChooseEvent } from './events/choose.js';
import { usableAnswers } from './host/answers.js';
import {
  builtIn,
  contentSourceOf,
  loadContent,
  type ContentSource,
  type Loaded,
} from './host/host-content.js';
import { setOptOutMarkers } from './host/opt-out-markers.js';
import { Reporter } from './host/reporter.js';
import { SettingsElement } from './host/settings-element.js';
import { eventsFor } from './quiz/announce.js';
import { carryOut, type QuizRequest } from './quiz/requests.js';
import { resultOf, type QuizResult } from './quiz/result.js';
import { showQuestion, startQuiz, withSettings, type QuizState } from './quiz/state.js';
import { warmUp } from './quiz/warm-up.js';
import { sheetsFor } from './styles/sheet.js';
import { quiz } from './templates/quiz.js';

/**
 * A private quiz: which mutual-aid and therapy groups fit (`check="fit"`), red flags in a group (`check="red-flags"`),
 * how long to keep going (`check="attendance"`). Answers stay in the element: its shadow root is closed, its events carry
 * none, and it makes no request but for content the host itself names.
 *
 * @fires {GroupFitStepEvent} group-fit-step - a question is shown
 * @fires {GroupFitRecommendationEvent} group-fit-recommendation - a fit result is shown
 * @fires {GroupFitRedFlagsEvent} group-fit-red-flags - a red-flag result is shown
 * @fires {GroupFitAttendanceEvent} group-fit-attendance - an attendance result is shown
 * @fires {GroupFitNoticeEvent} group-fit-notice - an act-now notice is shown
 * @fires {GroupFitChooseEvent} group-fit-choose - a group was chosen; cancelable
 * @fires {GroupFitErrorEvent} group-fit-error - something the host gave could not be used
 * @attr {'fit'|'red-flags'|'attendance'} check - which check; `fit` by default
 * @attr {'person'|'family'|'counselor'} audience - who answers; `person` by default
 * @attr {'steps'|'page'} layout - one question a screen, or all on one page; `steps` by default
 * @attr {'US'|'CA'|'UK'|'IE'|'AU'} region - whose helplines; from the language by default, else `US`
 * @attr lang - language of the words; the nearest `lang` by default, else `en`
 * @attr src - address of a content JSON
 * @attr name - name of the form value: the shortlist ids as JSON
 */
export class GroupFitQuizElement extends SettingsElement {
  static readonly formAssociated = true;
  /** Closed but for tests and stories; set by `define({ shadow: 'open' })`. */
  static readonly shadowMode: ShadowRootMode = 'closed';

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  readonly #reporter = new Reporter(this);
  /** Answers of the checks not on screen. */
  readonly #otherAnswers = new Map<Check, Answers>();
  #givenContent: unknown;
  /** Answers of the host that wait for its content. Out of the page they are used so far, but nothing is reported yet. */
  #waitingAnswers: unknown;
  #source: ContentSource | undefined;
  #loaded: Loaded = builtIn;
  /** Counts the contents asked for, so that a late one does not replace a newer one. */
  #contentTurn = 0;
  /** The content is on its way; `#isLoading` also covers the moment before it is looked for. */
  #isFetching = false;
  #isLoading = false;
  /** A script child may still be on its way while the page loads. One function, however often the element is moved. */
  readonly #takeScript = (): void => void this.#useContent();
  #state: QuizState = startQuiz({
    content: defaultContent,
    check: 'fit',
    audience: 'person',
    layout: 'steps',
  });

  constructor() {
    super();
    const { shadowMode } = this.constructor as typeof GroupFitQuizElement;
    this.#root = this.attachShadow({ mode: shadowMode });
    this.#internals = this.attachInternals();
  }

  /** The answers of the check on screen. Setting them starts at the first open question and fires nothing. */
  get answers(): Answers {
    return { ...this.#state.answers };
  }
  set answers(answers: Answers) {
    if (this.#isLoading || !this.isConnected) this.#waitingAnswers = answers;
    if (!this.#isLoading) this.#replaceAnswers(answers, this.isConnected);
  }

  /** The result of the check on screen, computed from the answers as they are now. Holds answers. */
  get result(): QuizResult['value'] {
    return resultOf(this.#state).value;
  }

  /** Content of the host's own, as JSON; `undefined` goes back to the built-in one. */
  get content(): unknown {
    return this.#givenContent ?? this.#state.content;
  }
  set content(content: unknown) {
    this.#givenContent = content;
    if (this.isConnected) void this.#useContent();
  }

  /** Goes to the first open question, with the answers as they are. */
  start(): void {
    this.#show(startQuiz(this.#state, this.#state.answers));
  }

  /** Forgets every answer of every check. */
  reset(): void {
    this.#otherAnswers.clear();
    this.#waitingAnswers = undefined;
    this.#show(startQuiz(this.#state));
  }

  /** Shows one of the questions that are asked given the answers; reports an error for any other id. */
  goTo(question: QuestionId): void {
    const { content, check, answers } = this.#state;
    const isAsked = shownQuestions(content, check, answers).some(({ id }) => id === question);
    if (isAsked) this.#show(showQuestion(this.#state, question));
    else
      this.#reporter.report(
        `goTo(): expected a question of the ${check} check, found "${question}"`,
      );
  }

  connectedCallback(): void {
    this.#isLoading = true;
    this.takeEarlyProperties(['answers', 'content', ...GroupFitQuizElement.observedAttributes]);
    setOptOutMarkers(this);
    this.#root.adoptedStyleSheets = sheetsFor(this.ownerDocument);
    this.#state = this.#underSettings();
    void this.#useContent();
    if (this.ownerDocument.readyState !== 'loading') return;
    this.ownerDocument.addEventListener('DOMContentLoaded', this.#takeScript, { once: true });
  }

  adoptedCallback(): void {
    this.#root.adoptedStyleSheets = sheetsFor(this.ownerDocument);
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') void this.#useContent();
    else this.#show(this.#underSettings());
  }

  formResetCallback(): void {
    this.reset();
  }

  /** The state under the settings as they are now. */
  #underSettings(content = this.#state.content): QuizState {
    const { check, audience, layout } = this.settings(this.#reporter.report);
    const before = this.#state;
    const isOther = check !== before.check;
    if (isOther) this.#otherAnswers.set(before.check, before.answers);
    const kept = isOther ? (this.#otherAnswers.get(check) ?? {}) : before.answers;
    const answers =
      content === before.content
        ? kept
        : usableAnswers(content, check, kept, this.#reporter.report);
    return withSettings(before, { content, check, audience, layout }, answers);
  }

  /** Loads what the host brought; until it is there nothing is asked, and if it fails the built-in content is. */
  async #useContent(): Promise<void> {
    const source = contentSourceOf(this, this.#givenContent);
    if (source && source.given === this.#source?.given) {
      return this.#isFetching ? this.#render() : this.#takeContent(this.#loaded);
    }
    const turn = ++this.#contentTurn;
    this.#source = source;
    let loaded = builtIn;
    if (source) {
      this.#isFetching = true;
      this.#isLoading = true;
      this.#render();
      try {
        loaded = await loadContent(source, this.ownerDocument.baseURI);
      } catch (error) {
        const { message } = error as Error;
        this.#reporter.report(`${source.name}: ${message}; using the built-in content`);
      }
    }
    if (turn === this.#contentTurn) this.#takeContent(loaded);
  }

  #takeContent(loaded: Loaded): void {
    this.#loaded = loaded;
    this.#isFetching = false;
    this.#isLoading = false;
    this.#show(this.#underSettings(loaded.content));
    const waiting = this.#waitingAnswers;
    this.#waitingAnswers = undefined;
    if (waiting !== undefined) this.#replaceAnswers(waiting);
  }

  #replaceAnswers(answers: unknown, isToldOf = true): void {
    const state = this.#underSettings();
    const report = isToldOf ? this.#reporter.report : () => undefined;
    const usable = usableAnswers(state.content, state.check, answers, report);
    this.#show(startQuiz(state, usable));
  }

  /** Something a person did. Only this moves the focus and fires events. */
  readonly #request = (request: QuizRequest): void => {
    if (request.kind === 'choose') {
      const goesOn = this.dispatchEvent(new GroupFitChooseEvent(request.group));
      if (!goesOn) return;
    }
    const before = this.#state;
    this.#show(carryOut(before, request));
    const { screen, nothingChosen } = this.#state;
    if (screen !== before.screen) this.#focus('[data-heading]');
    else if (nothingChosen && request.kind === 'go-on') this.#focus('input');
    else if (request.kind === 'choose') this.#focus('.chosen');
    for (const event of eventsFor(before, this.#state)) this.dispatchEvent(event);
  };

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus();
  }

  #show(state: QuizState): void {
    this.#state = state;
    this.#render();
  }

  #render(): void {
    if (!this.isConnected) return;
    const { language, region } = this.settings(() => undefined);
    const messages = this.#loaded.messagesFor(language);
    const request = this.#request;
    const view = { state: this.#state, messages, region, request, isLoading: this.#isLoading };
    render(quiz(view), this.#root);
    warmUp(view);
    this.#internals.setFormValue(this.#formValue());
  }

  #formValue(): string | null {
    if (this.#state.screen.kind !== 'result' || this.name === '') return null;
    const { result } = this;
    return 'shortlist' in result ? JSON.stringify(result.shortlist) : null;
  }
}
