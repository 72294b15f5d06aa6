/** Summaries of answers, made without a quiz in the page. */
import { defaultContent } from '../../src/content/index.js';
import {
  recommend,
  type Answers,
  type Check,
  type FullRecommendation,
} from '../../src/engine/index.js';
import { recordOf } from '../../src/counselor/record.js';
import {
  summaryOf as summaryIn,
  type SectionId,
  type Summary,
} from '../../src/counselor/summary.js';
import { summaryText } from '../../src/counselor/summary-forms.js';
import { speakToCounselor } from '../../src/counselor/words.js';
import { messages } from '../../src/messages/en.js';
import { resultOfCheck } from '../../src/checks.js';
import { startQuiz } from '../../src/quiz/moves.js';
import type { QuizView } from '../../src/quiz/quiz-view.js';
import type { QuizState } from '../../src/quiz/state.js';

export const spoken = speakToCounselor(messages);
export const now = new Date('2026-03-04T12:00:00Z');
export function viewOf(
  answers: Answers,
  change: Partial<QuizState> = {},
  around: Partial<QuizView> = {},
  check: Check = 'fit',
): QuizView {
  const settings = {
    content: defaultContent,
    check,
    audience: 'counselor',
    layout: 'page',
  } as const;
  return {
    state: { ...startQuiz(settings, answers), ...change },
    drawn: 0,
    messages: spoken,
    language: 'en',
    region: 'US',
    isLoading: false,
    memory: undefined,
    exit: undefined,
    counselor: undefined,
    request: () => undefined,
    ...around,
  };
}

export function resultOf(answers: Answers): FullRecommendation {
  const result = recommend(defaultContent, answers);
  if (!('shortlist' in result)) throw new Error('There is no ranking.');
  return result;
}

export function summaryOf(
  answers: Answers,
  change: Partial<QuizState> = {},
  around: Partial<QuizView> = {},
) {
  const view = viewOf(answers, change, around);
  const summary = summaryIn(view, resultOf(answers), now);
  return { ...partsOf(summary), summary };
}

const partsOf = (summary: Summary) => ({
  section: (id: SectionId) => summary.sections.find((one) => one.id === id),
  text: summaryText(summary),
});

/** Of a check other than fit. */
export function checkSummaryOf(
  check: 'red-flags' | 'attendance',
  answers: Answers,
  around: Partial<QuizView> = {},
) {
  const view = viewOf(answers, {}, around, check);
  const { value: result } = resultOfCheck[check](defaultContent, answers);
  const summary = summaryIn(view, result, now);
  return { ...partsOf(summary), summary, result, record: recordOf(view, result, now) };
}
