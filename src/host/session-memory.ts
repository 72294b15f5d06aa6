/**
 * Keeps the answers in this tab's `sessionStorage`, where the host allows it (`remember="session"`) and once the person has
 * agreed. Where storage is shut off nothing is offered. That the person agreed is a fact of the tab: something of ours is in its
 * storage. So all quizzes of a page say the same, and none keeps on what was forgotten in another.
 */
import { startQuiz } from '../quiz/moves.js';
import { answerSheets, type QuizState } from '../quiz/state.js';
import type { Answers } from '../engine/index.js';
import { usableAnswers } from './answers.js';

/**
 * `offered`: the person may agree. `kept`: the person has agreed. `full`: offered again, since the answers could not be kept.
 * `undefined`: not to be had.
 */
export type Memory = 'offered' | 'kept' | 'full' | undefined;

type Rememberer = Element & { readonly remember: 'session' | 'no' };
/** What lies in the storage may be anything. */
type Sheets = { readonly [check: string]: Answers | undefined };

const prefix = 'group-fit-quiz:';

/** The quizzes on screen: what is agreed to or forgotten in one shows in all. */
const drawings = new Set<() => void>();

export class SessionMemory {
  readonly #element: Rememberer;
  readonly #draw: () => void;
  #isFull = false;
  /** The state that was kept last. */
  #last: QuizState | undefined;
  /** Contents and checks whose kept answers were asked for. */
  readonly #asked = new Set<string>();
  #restored: Answers | undefined;

  /** @param draw shows the quiz, with the answers kept as they are now */
  constructor(element: Rememberer, draw: () => void) {
    this.#element = element;
    this.#draw = draw;
  }

  /** The quiz is no longer on screen. */
  leave(): void {
    drawings.delete(this.#draw);
  }

  agree(content: string): void {
    this.#write(content, {});
    this.#drawOthers();
  }

  /** Takes away all that any quiz has kept in this tab. This one is drawn by whoever asks. */
  forget(): void {
    this.#isFull = false;
    const storage = this.#storage;
    for (const key of ours(storage)) storage?.removeItem(key);
    this.#drawOthers();
  }

  /** The same, but for a quiz that keeps nothing: others on the page may. */
  forgetIfOn(): void {
    if (this.#isOn) this.forget();
  }

  /**
   * The state with what was kept of the check on screen, at its first open question. Each check of a content is asked for once,
   * and anew once the host switches it on again. Answers given meanwhile stand.
   */
  restore(state: QuizState, before: QuizState): QuizState {
    const { content, check, answers } = state;
    const key = content.id + check;
    if (!this.#isOn) this.#asked.clear();
    if (!this.#isOn || this.#asked.has(key)) return state;
    this.#asked.add(key);
    const kept = usableAnswers(content, check, this.#read(content.id)[check]);
    // Answers that only came out of the storage, under another content, are not the person's latest word.
    const isUntouched = before.check === check && before.answers === this.#restored;
    if (isEmpty(kept) || !(isEmpty(answers) || isUntouched)) return state;
    this.#restored = kept;
    const { screen } = startQuiz(state, kept);
    return { ...state, answers: kept, screen, nothingChosen: false };
  }

  /** Keeps what has changed, if the person agreed, and says how it stands. Called at each drawing: what is said is so. */
  keep(state: QuizState): Memory {
    drawings.add(this.#draw);
    if (!this.#isOn || !this.#storage) return undefined;
    const isAgreed = ours(this.#storage).length > 0;
    if (isAgreed) this.#keepChanges(state);
    if (this.#isFull) return 'full';
    return isAgreed ? 'kept' : 'offered';
  }

  /** Only what this quiz holds or held, so that nothing is lost of what others have kept. */
  #keepChanges(state: QuizState): void {
    const { content } = state;
    const kept = this.#read(content.id);
    const last: Sheets = this.#last?.content === content ? answerSheets(this.#last) : {};
    this.#last = state;
    this.#isFull = false;
    for (const [check, answers] of Object.entries(answerSheets(state))) {
      const isNew = answers !== last[check] || !kept[check];
      const isHeld = !isEmpty({ ...answers, ...last[check] });
      if (isNew && isHeld && !this.#isFull) this.#write(content.id, { [check]: answers });
    }
  }

  /** Lays these over what is there. */
  #write(content: string, sheets: Sheets): void {
    try {
      const all = JSON.stringify({ ...this.#read(content), ...sheets });
      this.#storage?.setItem(prefix + content, all);
    } catch {
      // Full: what is on screen stands, and nothing older than it may come back.
      this.forget();
      this.#isFull = true;
    }
  }

  #read(content: string): Sheets {
    try {
      return { ...(JSON.parse(this.#storage?.getItem(prefix + content) ?? 'null') as Sheets) };
    } catch {
      return {};
    }
  }

  #drawOthers(): void {
    for (const draw of drawings) if (draw !== this.#draw) draw();
  }

  get #isOn(): boolean {
    return this.#element.remember === 'session';
  }

  get #storage(): Storage | undefined {
    try {
      return this.#element.ownerDocument.defaultView?.sessionStorage;
    } catch {
      return undefined;
    }
  }
}

const ours = (storage: Storage | undefined): string[] =>
  Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;
