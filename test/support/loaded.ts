/** Content of a host and words of another language are fetched: till then nothing is asked. */
import { until } from '../../stories/support/until.js';
import type { QuizHarness } from './quiz-harness.js';

export const loaded = async (quiz: QuizHarness, tries?: number): Promise<void> =>
  until(() => quiz.screen !== 'loading', tries);
