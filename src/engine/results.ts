/** What the engine gives back. Every result is plain data; the same answers give the same bytes. */
import type {
  ActNowNoticeId,
  Answers,
  BeforeYouStartNoticeId,
  CautionId,
  CriterionId,
  Fit,
  GroupId,
  OptionId,
  PlanItemId,
  QuestionId,
  SignId,
} from './content.js';
import type {
  Band,
  Frequency,
  Phase,
  RedFlagHelplineKind,
  RedFlagOutcome,
  Review,
  SignKind,
  Toward,
} from './check-rules.js';

export type Stamp = {
  readonly content: { readonly id: string; readonly version: string };
  /** Version of the engine that made the result. */
  readonly engine: string;
};

export type ActNowNotice = { readonly id: ActNowNoticeId; readonly severity: 'act-now' };
export type BeforeYouStartNotice = {
  readonly id: BeforeYouStartNoticeId;
  readonly severity: 'before-you-start';
};
export type Notice = ActNowNotice | BeforeYouStartNotice;

export type Part = {
  readonly criterion: CriterionId;
  readonly question: QuestionId;
  readonly points: number;
};

export type Match = {
  readonly group: GroupId;
  readonly fit: Fit;
  /** 0–100, one decimal-rounded monotone function of the sum of `parts`; see `scoreOf`. */
  readonly score: number;
  /** Add up exactly to the raw points the order is made by. */
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
};

export type Plan = {
  readonly trial: readonly PlanItemId[];
  readonly firstVisit: readonly PlanItemId[];
  readonly resources: readonly PlanItemId[];
  readonly selfManagement: readonly PlanItemId[];
  readonly family: readonly PlanItemId[];
};

/** Nothing to recommend yet: no question has been answered. */
export type IncompleteRecommendation = Stamp & {
  readonly status: 'incomplete';
  readonly notices: readonly [];
  readonly unanswered: readonly QuestionId[];
};

/** An act-now notice has not been seen yet: there is no place for a ranking here. */
export type UrgentRecommendation = Stamp & {
  readonly status: 'urgent';
  readonly notices: readonly [ActNowNotice, ...Notice[]];
  readonly unanswered: readonly QuestionId[];
};

export type FullRecommendation = Stamp & {
  /** `no-match`: no community group is in scope. */
  readonly status: 'ready' | 'no-match';
  /** Act-now first. */
  readonly notices: readonly Notice[];
  /** Three to five community groups, or all in scope when there are fewer; best first. */
  readonly shortlist: readonly GroupId[];
  /** Every community group in scope, best first. */
  readonly community: readonly Match[];
  /** Therapy groups and services, best first. */
  readonly therapy: readonly Match[];
  /** One row for each community group not ranked, by the first hard rule that holds. */
  readonly ruledOut: readonly { readonly group: GroupId; readonly by: CriterionId }[];
  /** Meeting Guide type codes to ask for. */
  readonly meetingTypes: readonly string[];
  readonly plan: Plan;
  readonly unanswered: readonly QuestionId[];
};

export type Recommendation = IncompleteRecommendation | UrgentRecommendation | FullRecommendation;

export type SeenSign = {
  readonly sign: SignId;
  readonly kind: SignKind;
  readonly answer: 'once' | 'often' | 'yes';
  readonly weight: number;
};

export type RedFlagReport = Stamp & {
  readonly outcome: 'incomplete' | RedFlagOutcome;
  /** Heaviest first; equal weights in catalogue order. */
  readonly signs: readonly SeenSign[];
  /** Those that fit the signs; empty unless the outcome is `leave`. */
  readonly helplines: readonly RedFlagHelplineKind[];
  /** For the fit check: answers to be confirmed, and questions to ask first. */
  readonly carryOver: { readonly answers: Answers; readonly ask: readonly QuestionId[] };
};

export type AttendanceAdvice = Stamp & {
  readonly status: 'incomplete' | 'ready';
  readonly band?: Band;
  readonly phase?: Phase;
  readonly frequency?: Frequency;
  readonly review?: Review;
  readonly reasons: readonly {
    readonly question: QuestionId;
    readonly answer: OptionId;
    readonly toward: Toward;
  }[];
};
