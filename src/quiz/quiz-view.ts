/** What templates are given: read-only, with the words already picked for who is answering. */
import {
  readAnswers,
  type Group,
  type GroupId,
  type NoticeId,
  type Question,
  type Region,
} from '../engine/index.js';
import { format } from '../messages/format.js';
import type {
  ChromeKey,
  GroupWords,
  Messages,
  NoticeWords,
  QuestionWords,
} from '../messages/types.js';
import type { QuizRequest } from './requests.js';
import type { QuizState } from './state.js';

export type QuizView = {
  readonly state: QuizState;
  readonly messages: Messages;
  readonly region: Region;
  /** The host's content is on its way. */
  readonly isLoading: boolean;
  readonly request: (request: QuizRequest) => void;
};

/** A chrome text with its placeholders filled. */
export const say = (
  { messages }: QuizView,
  key: ChromeKey,
  values: { readonly [name: string]: string | number } = {},
): string => format(messages.chrome[key], values);

/** True when the wording speaks to a family member: so answered, or so set by the host and not yet answered. */
export function speaksToFamily({ state }: QuizView): boolean {
  if (state.check !== 'fit') return false;
  const preset = state.content.audiences.find(
    ({ audience }) => audience === state.audience,
  )?.preset;
  const { holds } = readAnswers(state.content, 'fit', { ...preset, ...state.answers });
  return holds(state.content.familyWhen);
}

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

export function noticeWords(view: QuizView, id: NoticeId): NoticeWords {
  const words = view.messages.notices[id];
  return words.family && speaksToFamily(view) ? { ...words, ...words.family } : words;
}

export const groupWords = ({ messages }: QuizView, id: GroupId): GroupWords =>
  messages.groups[id] ?? { name: id, short: id, about: '', ask: '' };

export const groupOf = ({ state }: QuizView, id: GroupId): Group | undefined =>
  state.content.groups.find((group) => group.id === id);
