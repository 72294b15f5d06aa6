/** The tables of the red-flag self-check and of the attendance check. */
import type { Answers, OptionId, QuestionId, SignId, Test } from './content.js';

export type SignKind = 'safety' | 'climate' | 'quality' | 'outcome' | 'fit' | 'act-now';
export type RedFlagHelplineKind = 'crisis' | 'violence' | 'sexual-assault' | 'treatment';

export type Sign = {
  /** Also the id of the question that asks for it. */
  readonly id: SignId;
  readonly kind: SignKind;
  /** When this holds, the sign becomes act-now. */
  readonly actNowWhen?: Test;
  /** The sign counts only when this holds. */
  readonly countsWhen?: Test;
  /** Named when the sign is act-now. */
  readonly helplines?: readonly RedFlagHelplineKind[];
  /** What to take over to the fit check: answers to be confirmed, and questions to ask first. */
  readonly carryOver?: { readonly answers?: Answers; readonly ask?: readonly QuestionId[] };
};

export type RedFlagOutcome = 'leave' | 'switch' | 'raise' | 'style' | 'keep';
export type OutcomeRule = {
  readonly outcome: RedFlagOutcome;
  /** Total weight to reach. */
  readonly weight?: number;
  /** When this holds, signs seen once do not count toward `weight`. */
  readonly onlyOftenWhen?: Test;
  /** A sign of this kind is among those seen. */
  readonly kind?: SignKind;
};

export type RedFlagRules = {
  readonly weights: { readonly [kind in SignKind]: number };
  /** How many times a sign counts by its answer. */
  readonly times: { readonly once: number; readonly often: number; readonly yes: number };
  readonly signs: readonly Sign[];
  /** The first that holds. */
  readonly outcomes: readonly OutcomeRule[];
};

export type Band = 'short' | 'long' | 'ongoing';
export type Phase = 'initial' | 'maintenance' | 'taper' | 'leave';
export type Frequency = 'twice-weekly' | 'weekly' | 'fortnightly' | 'monthly';
export type Review = 'four-meetings' | 'three-months' | 'six-months' | 'yearly';
export type Toward = 'more' | 'same' | 'less';

export type AttendanceRules = {
  readonly bands: readonly { readonly band: Band; readonly when: Test }[];
  /** The first that holds. */
  readonly phases: readonly { readonly phase: Phase; readonly when: Test }[];
  /** The first that holds for the phase; a phase with no row has no frequency. */
  readonly frequencies: readonly {
    readonly phase: Phase;
    readonly frequency: Frequency;
    readonly when: Test;
  }[];
  /** Most often first. */
  readonly frequencyOrder: readonly Frequency[];
  /** Moves the frequency one step up that order. */
  readonly stepUpWhen: Test;
  readonly reviews: readonly { readonly review: Review; readonly when: Test }[];
  readonly reasons: readonly {
    readonly question: QuestionId;
    readonly answer: OptionId;
    readonly toward: Toward;
  }[];
};
