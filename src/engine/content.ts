/**
 * What the engine is given: questions, groups, criteria and the tables of the three checks. Everything here is plain,
 * JSON-serialisable data, so a treatment centre can bring its own; no words are in it (those live in `messages/`).
 */

import type { AttendanceRules, RedFlagRules } from './check-rules.js';

/** The three checks. Question ids are unique within a check. */
export type Check = 'fit' | 'red-flags' | 'attendance';
export type QuestionId = string;
export type OptionId = string;
export type GroupId = string;
export type CriterionId = string;
export type CautionId = string;
export type SignId = string;
export type PlanItemId = string;

/** One answer: an option id (single), option ids (multi), or `null` for a skipped question. */
export type Answer = OptionId | readonly OptionId[] | null;
/** Question id → answer. Absent and `null` mean the same everywhere but in `nextQuestion` and `progress`. */
export type Answers = { readonly [question: QuestionId]: Answer | undefined };

/** What a test compares with: a fixed value, or whatever was answered to a question (in criteria's `group` only). */
export type AnswerReference = { readonly answer: QuestionId };

/**
 * The closed set of conditions, over answers (`when`) or over a group's attributes (`group`).
 * `is`: the single value equals. `in`: the single value is one of these. `has`: the list contains (any of) these.
 * `atLeast`: a number, or a list's length, reaches this. What is absent meets none of the four.
 */
export type Test =
  | { readonly is: readonly [key: string, value: string | AnswerReference] }
  | { readonly in: readonly [key: string, values: readonly string[]] }
  | { readonly has: readonly [key: string, value: string | AnswerReference] }
  | { readonly atLeast: readonly [key: string, least: number] }
  | { readonly not: Test }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] };

export type Question = {
  readonly id: QuestionId;
  readonly check: Check;
  /** `acknowledgement` is never asked: the flow itself gives it, when a person goes on from an act-now notice. */
  readonly kind: 'single' | 'multi' | 'acknowledgement';
  /** Core questions come first; after them a person may see the result or go on to the detail questions. */
  readonly part: 'core' | 'detail';
  readonly options: readonly OptionId[];
  /** Options that mean "none of these": ignored beside another option. */
  readonly exclusive?: readonly OptionId[];
  /** Options that change nothing, on purpose. */
  readonly neutral?: readonly OptionId[];
  /** Over the answers to earlier questions. An answer to a question not shown does not count. */
  readonly shownWhen?: Test;
  /** The question whose change drops this acknowledgement. */
  readonly acknowledges?: QuestionId;
};

export type AttributeValue = string | number | readonly string[];
export type Attributes = { readonly [name: string]: AttributeValue };

export type Group = {
  readonly id: GroupId;
  /** `meeting-type` is a kind of meeting, not a programme: shown in no ranking. */
  readonly kind: 'community' | 'therapy' | 'meeting-type';
  /** What criteria look at; `kind` can be tested too. An attribute that is left out is unknown: it gives no points. */
  readonly attributes: Attributes;
  readonly website?: string;
  /** ISO date on which the facts were last looked at. */
  readonly checked?: string;
  /** Attribute names (or `website`) that rest on memory and were not confirmed by a source. */
  readonly unverified?: readonly string[];
};

/** Points are whole numbers, above or below 0. */
export type Effect =
  { readonly points: number } | { readonly ruleOut: true } | { readonly caution: CautionId };

export type Criterion = {
  readonly id: CriterionId;
  /** Over the answers that count. */
  readonly when: Test;
  /** The question its points are booked under; it must be answered whenever `when` holds. Required with points. */
  readonly question?: QuestionId;
  /** Over a group's attributes. */
  readonly group: Test;
  readonly effect: Effect;
  /** It waits for groups that may be added: none of this content needs to meet its `group`. */
  readonly spare?: true;
  /** Where the rule comes from: `M1`–`M5` (source texts), `Sxx` (the list in `content/sources.ts`), `rule` (our own). */
  readonly source: string;
};

export type Severity = 'act-now' | 'before-you-start';
export type ActNowNoticeId = 'suicidal' | 'overdose' | 'unsafe-home';
export type BeforeYouStartNoticeId = 'withdrawal' | 'under-18' | 'medication' | 'care-first';
export type NoticeId = ActNowNoticeId | BeforeYouStartNoticeId;

export type NoticeRule = {
  readonly id: NoticeId;
  readonly when: Test;
  readonly helplines: readonly HelplineKind[];
};

export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU';
export type HelplineKind =
  | 'emergency'
  | 'crisis'
  | 'treatment'
  | 'using-alone'
  | 'violence'
  | 'sexual-assault'
  | 'youth'
  | 'gambling';

export type Helpline = {
  readonly id: string;
  readonly region: Region;
  readonly kind: HelplineKind;
  /** As a person reads it, e.g. `116 123`. */
  readonly number: string;
  /** As a phone dials it, e.g. `116123`. */
  readonly dial: string;
  /** Number that takes text messages, as a phone dials it. */
  readonly text?: string;
  readonly website?: string;
  /** ISO date on which a source for the number was last read; left out where none was. */
  readonly checked?: string;
  /** Address the number was read at; left out where it rests on memory. */
  readonly source?: string;
  /** True where no source was read: shown with a line that says so. */
  readonly unverified?: true;
};

export type Fit = 'strong' | 'good' | 'possible';

/** A place on the shortlist kept for a kind of group. */
export type Quota = {
  readonly id: string;
  /** At least one group on the shortlist meets this, where one in scope does. */
  readonly need: Test;
  /** Only when a group on the shortlist meets this. */
  readonly ifAny?: Test;
};

/** Groups kept off the shortlist (not out of the ranking) while another kind is in scope. */
export type HoldBack = {
  readonly id: string;
  readonly when: Test;
  readonly group: Test;
  readonly whileInScope: Test;
};

export type ShortlistRules = {
  readonly min: number;
  readonly max: number;
  /** Beyond `min`, groups are added up to `max` while their fit is one of these. */
  readonly extendWith: readonly Fit[];
  readonly quotas: readonly Quota[];
  readonly holdBack: readonly HoldBack[];
};

export type MeetingType = { readonly code: string; readonly when: Test };

export type PlanList = 'trial' | 'firstVisit' | 'resources' | 'selfManagement' | 'family';
export type PlanItem = {
  readonly id: PlanItemId;
  readonly list: PlanList;
  readonly when: Test;
  readonly source: string;
};

/** Who the questions are put to, and what each presets. */
export type AudienceRule = {
  readonly audience: 'person' | 'family' | 'counselor';
  /** Answers shown as already chosen; the question is still asked. */
  readonly preset: Answers;
};

export type Content = {
  readonly id: string;
  readonly version: string;
  readonly questions: readonly Question[];
  /** In catalogue order, which breaks ties. */
  readonly groups: readonly Group[];
  /** Rule-outs in the order of the hard rules: the first that holds is the one reported. */
  readonly criteria: readonly Criterion[];
  readonly notices: readonly NoticeRule[];
  readonly helplines: readonly Helpline[];
  /** Least score (0–100) for each word, highest first. */
  readonly fits: readonly { readonly fit: Fit; readonly atLeast: number }[];
  readonly shortlist: ShortlistRules;
  readonly meetingTypes: readonly MeetingType[];
  readonly plan: readonly PlanItem[];
  readonly redFlags: RedFlagRules;
  readonly attendance: AttendanceRules;
  readonly audiences: readonly AudienceRule[];
  /** When this holds over the fit answers, the wording speaks to a family member. */
  readonly familyWhen: Test;
};
