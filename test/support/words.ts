/** From ids to the words a person reads, and back. */
import { defaultContent } from '../../src/content/index.js';
import type { Check, Question, QuestionId } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import { format } from '../../src/messages/format.js';
import type { ChromeKey } from '../../src/messages/types.js';

export type Values = Readonly<Record<string, string | number>>;

/** The words of the widget under a key. */
export const say = (key: ChromeKey, values: Values = {}): string =>
  format(messages.chrome[key], values);

/** Every title a question can have: for the person, and for family. */
export function titlesOf({ check, id }: Question): readonly string[] {
  const words = messages.questions[check][id];
  return [words?.title, words?.family?.title].filter((title) => title !== undefined);
}

export const questionNamed = (check: Check, id: QuestionId | undefined): Question | undefined =>
  defaultContent.questions.find((one) => one.check === check && one.id === id);

export const questionUnder = (check: Check, title: string): Question | undefined =>
  defaultContent.questions.find((one) => one.check === check && titlesOf(one).includes(title));
