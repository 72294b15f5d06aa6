/** Which events a person's act leads to. They carry no answers; see each class. */
import { progressAt } from '../engine/index.js';
import { GroupFitAttendanceEvent } from '../events/attendance.js';
import { GroupFitNoticeEvent } from '../events/notice.js';
import { GroupFitRecommendationEvent } from '../events/recommendation.js';
import { GroupFitRedFlagsEvent } from '../events/red-flags.js';
import { GroupFitStepEvent } from '../events/step.js';
import { resultOf } from './result.js';
import type { QuizState } from './state.js';

/** The events for what is shown now and was not before. */
export function eventsFor(before: QuizState, after: QuizState): Event[] {
  const { screen } = after;
  if (screen === before.screen) return [];
  switch (screen.kind) {
    case 'question': {
      const { at, of } = progressAt(after.content, after.check, after.answers, screen.id);
      return [new GroupFitStepEvent(after.check, at, of)];
    }
    case 'notice':
      return [new GroupFitNoticeEvent()];
    case 'choice':
    case 'page':
      return [];
    case 'result':
      return resultEvents(after);
  }
}

function resultEvents(state: QuizState): Event[] {
  const result = resultOf(state);
  switch (result.check) {
    case 'fit': {
      const { value } = result;
      return value.status === 'ready' || value.status === 'no-match'
        ? [new GroupFitRecommendationEvent(value.status, [...value.shortlist])]
        : [];
    }
    case 'red-flags': {
      const { outcome } = result.value;
      return outcome === 'incomplete' ? [] : [new GroupFitRedFlagsEvent(outcome)];
    }
    case 'attendance': {
      const { status, phase, frequency, review } = result.value;
      return status === 'ready' ? [new GroupFitAttendanceEvent(phase, frequency, review)] : [];
    }
  }
}
