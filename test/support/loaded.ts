/** Content of a host and words of another language are fetched: till then nothing is asked, or what was there before is. */
import { until } from '../../stories/support/until.js';
import type { QuizHarness } from './quiz-harness.js';

export async function loaded(quiz: QuizHarness, tries?: number): Promise<void> {
  await quiz.element.updateComplete;
  await until(() => quiz.screen !== 'loading', tries);
}
