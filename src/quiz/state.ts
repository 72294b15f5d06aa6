/**
 * The state of one quiz: plain data, no DOM. The element owns one state, hands it down to the templates, and replaces it
 * when a request comes up; `moves.ts` says with what.
 */
import {
  unseenNotices,
  type Answer,
  type Answers,
  type Check,
  type Content,
  type GroupId,
  type PlanItemId,
  type QuestionId,
} from '../engine/index.js';

export type Audience = 'person' | 'family' | 'counselor';
export type Layout = 'steps' | 'page';

/** What a counselor opened and had done; read by `src/counselor` alone. */
export type Desk = {
  /** Groups of which "what would change" was asked. */
  readonly opened: readonly GroupId[];
  /** The summary holds the notes. */
  readonly withNotes: boolean;
  /** What was last done with the summary. */
  readonly done?: 'printed' | 'copied' | 'copy-refused' | 'downloaded' | undefined;
};

/** What stands on the screen. `page` holds all questions at once; `at` is the one the person is at. */
export type Screen =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'page'; readonly at?: QuestionId }
  | { readonly kind: 'notice' }
  | { readonly kind: 'choice' }
  | { readonly kind: 'result' };

/** What the host set. */
export type Settings = Pick<QuizState, 'content' | 'check' | 'audience' | 'layout'>;

/** Answers of several checks. */
export type AnswerSheets = { readonly [check in Check]?: Answers };

export type QuizState = {
  readonly content: Content;
  readonly check: Check;
  readonly audience: Audience;
  readonly layout: Layout;
  readonly answers: Answers;
  /** Answers of the checks not on screen. */
  readonly others: AnswerSheets;
  readonly screen: Screen;
  /** Where to go on to after a notice, or after an answer was changed from the result. */
  readonly returnTo?: Screen;
  /** The person pressed Next without an answer. */
  readonly nothingChosen: boolean;
  /** What another check found, still to be confirmed: shown as chosen where the question has no answer yet. */
  readonly carried: Answers;
  /** The check whose result led here, and which Back leads to. */
  readonly cameFrom?: Check | undefined;
  /** The group picked from the shortlist. */
  readonly chosen?: GroupId;
  /** Groups to be shown side by side. */
  readonly compared: readonly GroupId[];
  /** What is one tap away on a result, and stands open. */
  readonly opened: readonly string[];
  /** Items of the plan that were ticked off. */
  readonly done: readonly PlanItemId[];
  /** A counselor's own notes. Kept nowhere but here. */
  readonly notes: string;
  readonly desk: Desk;
};

/** True while an act-now notice has to be seen before anything else. */
export const isUrgent = ({
  content,
  check,
  answers,
}: Pick<QuizState, 'content' | 'check' | 'answers'>): boolean =>
  check === 'fit' && unseenNotices(content, answers).length > 0;

/** What is shown as chosen: the answer, else what another check found or the audience presets. */
export function chosenAnswer(state: QuizState, id: QuestionId): Answer | undefined {
  const answer = state.answers[id] === undefined ? state.carried[id] : state.answers[id];
  if (answer !== undefined || state.check !== 'fit') return answer;
  return state.content.audiences.find(({ audience }) => audience === state.audience)?.preset[id];
}

/** Every answer of the person, by check. */
export const answerSheets = ({ check, answers, others }: QuizState): AnswerSheets => ({
  ...others,
  [check]: answers,
});
