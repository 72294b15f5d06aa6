/** Door `./engine`: pure functions and types. No DOM, no Lit, no zod; imports nothing outside this folder. */
export { recommend } from './recommend.js';
export { canStillChange } from './can-still-change.js';
export { explain, type Explanation } from './explain.js';
export { whatWouldChange, type Change, type Counterfactual } from './what-would-change.js';
export { checkRedFlags } from './red-flags.js';
export { adviseAttendance } from './attendance.js';
export { nextQuestion, progress, progressAt, shownQuestions, type Progress } from './flow.js';
export {
  isAnswered,
  readAnswers,
  withAnswer,
  type CountedAnswers,
  type Reading,
} from './answers.js';
export { unseenNotices } from './safety.js';
export { scoreOf } from './score.js';
export { AnswerError, ContentError, GroupFitError } from './errors.js';
export { engineVersion } from './version.js';
export type {
  ActNowNoticeId,
  Answer,
  AnswerReference,
  Answers,
  AttributeValue,
  Attributes,
  AudienceRule,
  BeforeYouStartNoticeId,
  CautionId,
  Check,
  Content,
  Criterion,
  CriterionId,
  Effect,
  Fit,
  Group,
  GroupId,
  Helpline,
  HelplineKind,
  HoldBack,
  MeetingType,
  NoticeId,
  NoticeRule,
  OptionId,
  PlanItem,
  PlanItemId,
  PlanList,
  Question,
  QuestionId,
  Quota,
  Region,
  Severity,
  ShortlistRules,
  SignId,
  Test,
} from './content.js';
export type {
  AttendanceRules,
  Band,
  Frequency,
  OutcomeRule,
  Phase,
  RedFlagHelplineKind,
  RedFlagOutcome,
  RedFlagRules,
  Review,
  Sign,
  SignKind,
  Toward,
} from './check-rules.js';
export type {
  ActNowNotice,
  AttendanceAdvice,
  BeforeYouStartNotice,
  FullRecommendation,
  IncompleteRecommendation,
  Match,
  Notice,
  Part,
  Plan,
  Recommendation,
  RedFlagReport,
  SeenSign,
  Stamp,
  UrgentRecommendation,
} from './results.js';
