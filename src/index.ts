/** Door `.`: the element class, the event classes, `define` and types. Registers nothing. */
export { GroupFitQuizElement } from './group-fit-quiz.js';
export { define, type DefineOptions } from './register.js';
export { GroupFitAttendanceEvent } from './events/attendance.js';
export { GroupFitChooseEvent } from './events/choose.js';
export { GroupFitErrorEvent } from './events/error.js';
export { GroupFitNoticeEvent } from './events/notice.js';
export { GroupFitRecommendationEvent } from './events/recommendation.js';
export { GroupFitRedFlagsEvent } from './events/red-flags.js';
export { GroupFitStepEvent } from './events/step.js';
export type { Audience, Layout } from './quiz/state.js';
export type { Messages } from './messages/types.js';
