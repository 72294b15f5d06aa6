/** The words of the counselor view. */
import { counselorWords } from '../messages/en/counselor.js';
import { counselorTools } from '../messages/en/counselor-tools.js';
import { format } from '../messages/format.js';
import { mergeMessages } from '../messages/merge.js';
import type { Messages } from '../messages/types.js';
import type { QuizView } from '../quiz/quiz-view.js';

export type ToolKey = keyof typeof counselorTools;

const laidOver = new WeakMap<Messages, Messages>();

/**
 * The words as they speak to a counselor about a client: the host's own where it brought some; in English ours below
 * them. In any other language without such words the plain ones stay.
 */
export function speakToCounselor(messages: Messages): Messages {
  const known = laidOver.get(messages);
  if (known) return known;
  const { tools: _tools, ...own } = messages.counselor ?? {};
  const spoken = mergeMessages(messages, isEnglish(messages) ? counselorWords : {}, own);
  laidOver.set(messages, spoken);
  return spoken;
}

const isEnglish = ({ lang }: Messages): boolean => /^en\b/.test(lang);

/** A text of the tools with its placeholders filled. */
export const tell = (
  { messages }: QuizView,
  key: ToolKey,
  values: { readonly [name: string]: string | number } = {},
): string => format(messages.counselor?.tools?.[key] ?? counselorTools[key], values);
