/** What templates are given: read-only, with the words already picked for who is answering. */
import type { TemplateResult } from 'lit/html.js';
import {
  isAnswered,
  readAnswers,
  type AttendanceAdvice,
  type Check,
  type FullRecommendation,
  type Group,
  type GroupId,
  type NoticeId,
  type Question,
  type QuestionId,
  type RedFlagReport,
  type Region,
} from '../engine/index.js';
import type { Memory } from '../host/session-memory.js';
import { format } from '../messages/format.js';
import type {
  ChromeKey,
  GroupWords,
  Messages,
  NoticeWords,
  QuestionWords,
} from '../messages/types.js';
import { remembered, type Kept } from './remembered.js';
import type { HostRequest, QuizRequest } from './requests.js';
import type { QuizState } from './state.js';

export type QuizView = {
  readonly state: QuizState;
  /** How many parts of a result are drawn, from the top down, beside the first; see `templates/later.ts`. */
  readonly drawn: number;
  readonly messages: Messages;
  /** The language that is asked for; the words may be in another. */
  readonly language: string;
  readonly region: Region;
  /** The host's content is on its way. */
  readonly isLoading: boolean;
  /** Whether the answers can be, or are, kept in this tab; `undefined` where the host does not allow it. */
  readonly memory: Memory;
  /** The way out of the page, if the host wants one; `pressesLeft` once Shift was pressed. */
  readonly exit: { readonly pressesLeft: number | undefined } | undefined;
  /** Where the host asked for the counselor view, and its code has come. */
  readonly counselor: CounselorTools | undefined;
  readonly request: (request: QuizRequest | HostRequest) => void;
};

/** A result there is something to sum up of. */
export type Summarized = FullRecommendation | RedFlagReport | AttendanceAdvice;

/** What only counselors see; see `src/counselor`. It comes in a file of its own. */
export type CounselorTools = {
  /** The words as they speak to a counselor. */
  readonly messages: (messages: Messages) => Messages;
  /** Puts the look of the tools into the root, where it is not there yet. */
  readonly dress: (root: ShadowRoot) => void;
  /** Above all questions on one page: which keys choose, and a place for notes. */
  readonly guide: (view: QuizView) => TemplateResult;
  /** Under a ranked group or one that was left out: how its score came about, what would change. */
  readonly account: (view: QuizView, group: GroupId) => TemplateResult;
  /** At a result: notes, and a summary to print, copy or download. */
  readonly desk: (view: QuizView, result: Summarized) => TemplateResult;
  /** Keys pressed among the questions on one page: digits choose, Enter goes on. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Before an option, on one page: the key that chooses it. */
  readonly keyHint: (view: QuizView, index: number) => TemplateResult | undefined;
  /** Below the question that was opened to change its answer: to the result again. */
  readonly wayBack: (view: QuizView, question: QuestionId) => TemplateResult | undefined;
};

/** A chrome text with its placeholders filled. */
export const say = (
  { messages }: QuizView,
  key: ChromeKey,
  values: { readonly [name: string]: string | number } = {},
): string => format(messages.chrome[key], values);

const checkTitles = {
  fit: 'fitTitle',
  'red-flags': 'redFlagsTitle',
  attendance: 'attendanceTitle',
} as const satisfies { readonly [check in Check]: ChromeKey };

/** What the check on screen is about. */
export const checkTitle = (view: QuizView): string => say(view, checkTitles[view.state.check]);

const byState: Kept<QuizState, boolean> = new WeakMap();

/** True when the wording speaks to a family member: so answered, or so set by the host and not yet answered. */
export const speaksToFamily = ({ state }: QuizView): boolean =>
  state.check === 'fit' &&
  remembered(byState, state, state, () => {
    const { content, audience, answers } = state;
    const preset = content.audiences.find((one) => one.audience === audience)?.preset;
    return readAnswers(content, 'fit', { ...preset, ...answers }).holds(content.familyWhen);
  });

/** The words of a question for who is answering; a question without words shows its ids. */
export function questionWords(view: QuizView, question: Question): QuestionWords {
  const { id, check, options } = question;
  const words = view.messages.questions[check][id];
  const fallback = Object.fromEntries(options.map((option) => [option, { label: option }]));
  if (!words) return { title: id, options: fallback };
  const all = { ...words, options: { ...fallback, ...words.options } };
  if (!words.family || !speaksToFamily(view)) return all;
  return { ...all, ...words.family, options: { ...all.options, ...words.family.options } };
}

/** An answer in words; one that was skipped says so. */
export function answerWords(view: QuizView, question: Question): string {
  const answer = view.state.answers[question.id];
  if (!isAnswered(answer)) return say(view, 'skipped');
  const { options } = questionWords(view, question);
  const chosen: readonly string[] = typeof answer === 'string' ? [answer] : answer;
  return chosen.map((id) => options[id]?.label ?? id).join('; ');
}

export function noticeWords(view: QuizView, id: NoticeId): NoticeWords {
  const words = view.messages.notices[id];
  return words.family && speaksToFamily(view) ? { ...words, ...words.family } : words;
}

/** `lang` where the words are in another language than those around them. */
export type GroupWordsShown = GroupWords & { readonly lang?: string };

export const groupWords = ({ messages }: QuizView, id: GroupId): GroupWordsShown =>
  messages.groups[id] ?? { name: id, short: id, about: '', ask: '' };

export const groupOf = ({ state }: QuizView, id: GroupId): Group | undefined =>
  state.content.groups.find((group) => group.id === id);
