/** The element: owns the answers, hands the state down to the templates, carries out requests, tells the host. */
import { deepFreeze } from './content/deep-freeze.js';
import { defaultContent } from './content/default-content.js';
import type { Answers, Check, Content, QuestionId } from './engine/index.js';
import { GroupFitChooseEvent } from './events/choose.js';
import { usableAnswers, usableSheets } from './host/answers.js';
import { attachRoot } from './host/attach-root.js';
import { BuiltInWords } from './host/built-in-words.js';
import { ContentKeeper } from './host/content-keeper.js';
import { CounselorLoader } from './host/counselor-loader.js';
import { Drawing } from './host/drawing.js';
import { setOptOutMarkers } from './host/opt-out-markers.js';
import { QuickExit } from './host/quick-exit.js';
import { Reporter } from './host/reporter.js';
import { SessionMemory } from './host/session-memory.js';
import { SettingsElement } from './host/settings-element.js';
import { eventsFor } from './quiz/announce.js';
import { restart, showQuestion, startQuiz, withSettings } from './quiz/moves.js';
import { carryOut, type HostRequest, type QuizRequest } from './quiz/requests.js';
import { focusAfter } from './quiz/focus.js';
import { computeResult, formValueOf, type QuizResult } from './quiz/result.js';
import { isShownIn } from './quiz/screen-order.js';
import { answerSheets, type QuizState } from './quiz/state.js';
import { sheetsFor } from './styles/sheet.js';

/**
 * A private quiz: which mutual-aid and therapy groups fit (`check="fit"`), red flags in a group (`check="red-flags"`),
 * how long to keep going (`check="attendance"`). Answers stay in the element: its shadow root is closed, its events carry
 * none, and it makes no request but for content the host itself names and files of its own that the host asks for.
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
 * @attr quick-exit - shows a way out of the page at once; its value is the address that takes this page's place
 * @attr {'session'} remember - lets the person keep the answers in this tab; nothing is kept unless they agree
 */
export class GroupFitQuizElement extends SettingsElement {
  static readonly formAssociated = true;

  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  readonly #reporter = new Reporter(this);
  readonly #memory = new SessionMemory(this, () => this.#render());
  readonly #exit: QuickExit;
  readonly #drawing: Drawing;
  readonly #words = new BuiltInWords(this.#reporter.report, () => this.#render());
  readonly #counselor = new CounselorLoader(this.#reporter.report, () => this.#render());
  readonly #contents = new ContentKeeper(this, {
    report: this.#reporter.report,
    onWait: () => this.#show(this.#underSettings()),
    onReady: ({ content }) => this.#takeContent(content),
  });
  /** Answers of the host that wait for its content. Out of the page they are used so far, but nothing is reported yet. */
  #waitingAnswers: unknown;
  /** The person went on from the check the host asked for to another one. */
  #wentOn = false;
  #state: QuizState = startQuiz({
    content: defaultContent,
    check: 'fit',
    audience: 'person',
    // Of which no question is the place yet: where it starts is for the layout that is set.
    layout: 'page',
  });

  /** @param mode closed but for tests and stories; kept nowhere, so that no script of the page can set it */
  constructor(mode: ShadowRootMode = 'closed') {
    super();
    this.#root = attachRoot(this, mode);
    this.#internals = this.attachInternals();
    const draw = () => this.#render();
    this.#drawing = new Drawing(this.#root, draw);
    const wipe = () => {
      // Whoever leaves at once leaves nothing in the tab, whichever quiz kept it.
      this.#memory.forget();
      this.reset();
    };
    this.#exit = new QuickExit({ root: this.#root, wipe, onPress: draw });
  }

  /** The check on screen. The attribute says which one it starts with, and setting either goes there. */
  override get check(): Check {
    return this.isConnected ? this.#state.check : super.check;
  }
  override set check(check: Check) {
    super.check = check;
  }

  /** The answers of the check on screen. Setting them starts at the first open question and fires nothing. */
  get answers(): Answers {
    return { ...this.#state.answers };
  }
  set answers(answers: Answers) {
    const { isLoading } = this.#contents;
    if (isLoading || !this.isConnected) this.#waitingAnswers = answers;
    if (isLoading && this.isConnected) this.#render();
    else this.#replaceAnswers(answers, this.isConnected);
  }

  /** The result of the check on screen, computed from the answers as they are now. Holds answers. */
  get result(): QuizResult['value'] {
    return computeResult(this.#state).value;
  }

  /** Resolves once the content is there and drawn to its end: a result that a person asks for comes from the top down. */
  get updateComplete(): Promise<void> {
    return this.#contents.done.then(() => this.#drawing.done);
  }

  /** Content of the host's own, as JSON; `undefined` goes back to the built-in one, which cannot be changed. */
  get content(): unknown {
    return this.#contents.given ?? deepFreeze(this.#state.content);
  }
  set content(content: unknown) {
    this.#contents.given = content;
    if (this.isConnected) this.#contents.use();
  }

  /** Goes to the first open question, with the answers as they are. */
  start(): void {
    this.#show(restart(this.#state));
  }

  /** Forgets every answer of every check, and with `remember` all that was kept in this tab. */
  reset(): void {
    this.#waitingAnswers = undefined;
    this.#memory.forgetIfOn();
    this.#show(startQuiz(this.#state));
  }

  /** Shows one of the questions that are asked given the answers; reports an error for any other id. */
  goTo(question: QuestionId): void {
    if (isShownIn(this.#state, question)) return this.#show(showQuestion(this.#state, question));
    const { check } = this.#state;
    this.#reporter.report(`goTo(): expected a question of the ${check} check, found "${question}"`);
  }

  connectedCallback(): void {
    this.takeEarlyProperties(['answers', 'content']);
    setOptOutMarkers(this);
    this.#root.adoptedStyleSheets = sheetsFor(this.ownerDocument);
    this.#contents.use();
  }

  disconnectedCallback(): void {
    this.#drawing.stop();
    this.#memory.leave();
    this.#exit.set(this.ownerDocument, undefined);
  }

  attributeChangedCallback(name: string, before: string | null): void {
    if (name === 'check') this.#wentOn = false;
    if (name === 'remember' && before === 'session' && this.remember === 'no')
      this.#memory.forget();
    if (!this.isConnected) return;
    if (name === 'src') this.#contents.use();
    else this.#show(this.#underSettings());
  }

  formResetCallback(): void {
    this.reset();
  }

  /** The state under the settings as they are now. */
  #underSettings(content: Content = this.#state.content): QuizState {
    const { check: asked, audience, layout, exitTo } = this.settings(this.#reporter.report);
    const before = this.#state;
    const check = this.#wentOn ? before.check : asked;
    this.#exit.set(this.ownerDocument, this.isConnected ? exitTo : undefined);
    if (audience === 'counselor') this.#counselor.load();
    const settings = { content, check, audience, layout };
    const sheets = answerSheets(before);
    if (content === before.content) return withSettings(before, settings, sheets);
    const carried = usableAnswers(content, before.check, before.carried);
    return withSettings({ ...before, carried }, settings, usableSheets(content, sheets));
  }

  #takeContent(content: Content): void {
    const waiting = this.#waitingAnswers;
    this.#waitingAnswers = undefined;
    this.#show(this.#underSettings(content));
    if (waiting !== undefined) this.#replaceAnswers(waiting);
  }

  #replaceAnswers(answers: unknown, isToldOf = true): void {
    const state = this.#underSettings();
    const report = isToldOf ? this.#reporter.report : undefined;
    this.#show(restart(state, usableAnswers(state.content, state.check, answers, report)));
  }

  /** Something a person did. Only this fires events. */
  #request(request: QuizRequest | HostRequest): void {
    if (request.kind === 'leave') return this.#exit.leave();
    if (request.kind === 'remember') return this.#remember(true);
    if (request.kind === 'forget') return this.#remember(false);
    if (request.kind === 'choose' && !this.dispatchEvent(new GroupFitChooseEvent(request.group)))
      return;
    if (request.kind === 'start-again') this.#memory.forgetIfOn();
    this.#wentOn ||= request.kind === 'open-check';
    const before = this.#state;
    const after = carryOut(before, request);
    this.#drawing.follow(before, after);
    this.#show(after, focusAfter(request, before, after));
    for (const event of eventsFor(before, after)) this.dispatchEvent(event);
  }

  #remember(agreed: boolean): void {
    if (agreed) this.#memory.agree(this.#state.content.id);
    else this.#memory.forget();
    this.#render('.remember');
  }

  #show(state: QuizState, focus?: string): void {
    this.#state = this.#contents.isLoading ? state : this.#memory.restore(state, this.#state);
    this.#render(focus);
  }

  #render(focus?: string): void {
    if (!this.isConnected) return;
    const { language, region, audience } = this.settings(() => undefined);
    const messages = this.#contents.loaded.messagesFor(language, this.#words.for(language));
    const counselor = audience === 'counselor' ? this.#counselor.tools : undefined;
    counselor?.dress(this.#root);
    const isLoading =
      this.#contents.isFirst || this.#waitingAnswers !== undefined || this.#words.isWaiting;
    this.#internals.setFormValue(this.name ? formValueOf(this.#state) : null);
    this.#drawing.show(focus, {
      state: this.#state,
      drawn: this.#drawing.parts,
      messages: counselor ? counselor.messages(messages) : messages,
      language,
      region,
      isLoading,
      memory: isLoading ? undefined : this.#memory.keep(this.#state),
      exit: this.#exit.view,
      counselor,
      request: (wanted) => this.#request(wanted),
    });
  }
}
