/** What a red-flag and an attendance summary begin with: what the answers come to, and what to do. */
import { say, type QuizView } from '../quiz/quiz-view.js';
import type { SummaryItem, SummaryRow } from './summary.js';
import { tell } from './words.js';

type AdviceWords = {
  readonly title: string;
  readonly text: string;
  readonly next: readonly string[];
};

/** @param words none where nothing can be advised */
export const adviceRows = (
  view: QuizView,
  words: AdviceWords | undefined,
  calls: readonly string[] = [],
): readonly SummaryRow[] => [
  [
    'advice',
    tell(view, 'adviceHeading'),
    [
      ...(words ? [{ title: words.title, lines: [words.text, ...calls] }] : []),
      { lines: [say(view, 'medicationLine')] },
    ],
  ],
  ['to-do', say(view, 'doNow'), itemEach(words?.next ?? [])],
];

/** Each line for itself. */
export const itemEach = (lines: readonly string[]): SummaryItem[] =>
  lines.map((line) => ({ lines: [line] }));
