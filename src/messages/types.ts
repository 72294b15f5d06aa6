/** The shape of all words of one language. Everything is keyed by id; no rule is in here. */
import type {
  Check,
  Band,
  Fit,
  Frequency,
  HelplineKind,
  NoticeId,
  Phase,
  PlanList,
  RedFlagOutcome,
  Region,
  Review,
  SignKind,
  Toward,
} from '../engine/index.js';

/** Words for one option: its label, and a hint where the label alone could be misread. */
export type OptionWords = { readonly label: string; readonly hint?: string };

export type QuestionWords = {
  /** The question itself; shown as legend and heading. */
  readonly title: string;
  readonly hint?: string;
  /** "Why we ask": shown on demand. */
  readonly why?: string;
  readonly options: { readonly [option: string]: OptionWords };
  /** Wording where the person answering is family or a friend. Parts left out fall back to the above. */
  readonly family?: {
    readonly title?: string;
    readonly hint?: string;
    readonly why?: string;
    readonly options?: { readonly [option: string]: OptionWords };
  };
};

export type GroupWords = {
  readonly name: string;
  /** Short form as people say it, e.g. AA. Same as the name where there is none. */
  readonly short: string;
  /** One or two plain sentences: what it is, who it is for. Facts only, all of them in the data or its sources. */
  readonly about: string;
  /** What to ask or do before the first meeting of this group. */
  readonly ask: string;
};

export type NoticeWords = {
  readonly title: string;
  readonly text: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** The one next step of a result that it stands above, where that is not to choose a group. */
  readonly nextStep?: string;
  readonly family?: {
    readonly title?: string;
    readonly text?: string;
    readonly steps?: readonly string[];
    readonly nextStep?: string;
  };
};

export type SignWords = {
  /** The sign in a few words, for reports. */
  readonly title: string;
  /** What a healthy group does instead. */
  readonly healthy: string;
  /** A sentence to use. */
  readonly say: string;
};

export type TitledWords = { readonly title: string; readonly text: string };
export type OutcomeWords = TitledWords & { readonly next: readonly string[] };
export type HelplineWords = { readonly name: string; readonly note: string };

/** Some of it, all the way down; lists and texts are whole. */
export type DeepPartial<Value> = Value extends string | readonly unknown[]
  ? Value
  : string extends keyof Value
    ? { readonly [key in keyof Value]: DeepPartial<Value[key]> }
    : { readonly [key in keyof Value]?: DeepPartial<Value[key]> };

/** Words as they speak to a counselor about a client, laid over the others in the counselor view. */
export type CounselorWords = DeepPartial<Omit<PlainMessages, 'lang'>> & {
  /** Of what only counselors see. */
  readonly tools?: { readonly [key: string]: string };
};

export type Messages = PlainMessages & { readonly counselor?: CounselorWords };

type PlainMessages = {
  readonly lang: string;
  readonly chrome: Chrome;
  readonly questions: {
    readonly [check in Check]: { readonly [question: string]: QuestionWords };
  };
  readonly groups: { readonly [group: string]: GroupWords };
  /** Attribute name → heading and value words, for the facts shown about a group. */
  readonly attributes: {
    readonly [attribute: string]: {
      readonly title: string;
      readonly values: { readonly [value: string]: string };
    };
  };
  /** Criterion id → why it speaks for a group, against it, or rules it out. */
  readonly criteria: { readonly [criterion: string]: string };
  readonly cautions: { readonly [caution: string]: TitledWords };
  readonly notices: { readonly [notice in NoticeId]: NoticeWords };
  readonly signs: { readonly [sign: string]: SignWords };
  readonly signKinds: { readonly [kind in SignKind]: string };
  readonly outcomes: { readonly [outcome in RedFlagOutcome]: OutcomeWords };
  readonly attendance: {
    readonly bands: { readonly [band in Band]: TitledWords };
    readonly phases: { readonly [phase in Phase]: OutcomeWords };
    readonly frequencies: { readonly [frequency in Frequency]: string };
    readonly reviews: { readonly [review in Review]: TitledWords };
    readonly towards: { readonly [toward in Toward]: string };
    /** Question id → option id → the reason in words. */
    readonly reasons: { readonly [question: string]: { readonly [option: string]: string } };
  };
  readonly plan: { readonly [list in PlanList]: { readonly [item: string]: TitledWords } };
  readonly meetingTypes: { readonly [code: string]: string };
  readonly fits: { readonly [fit in Fit]: string };
  readonly regions: { readonly [region in Region]: string };
  readonly helplineKinds: { readonly [kind in HelplineKind]: string };
  readonly helplines: { readonly [helpline: string]: HelplineWords };
};

/** Buttons, headings, progress, errors: the words of the widget itself. `{name}` marks a placeholder. */
export type Chrome = { readonly [key in ChromeKey]: string };
export type ChromeKey = keyof typeof import('./en/chrome.js').chrome;
