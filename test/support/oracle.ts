/** Hard rules, cautions, notices, status and meeting types, restated as predicates over answers and an organisation. */
import type { Counted } from './oracle-answers.js';
import { chosen, has, isAnswered } from './oracle-answers.js';
import type { Organisation } from './organisations.js';
import { organisations } from './organisations.js';

/** Kinds of meeting, not programmes. */
export const kindsOfMeeting: readonly string[] = ['lgbtq-meetings', 'ypaa', 'in-the-rooms'];

export const programmes: readonly Organisation[] = organisations.filter(
  (organisation) => !kindsOfMeeting.includes(organisation.id),
);

export function programme(id: string): Organisation {
  const found = programmes.find((organisation) => organisation.id === id);
  if (!found) throw new Error(`No programme has the id "${id}"`);
  return found;
}

const niche: readonly string[] = [
  'ha',
  'ma',
  'cma',
  'mara',
  'mm',
  'hams',
  'dra',
  'dtr',
  'wellbriety',
  'millati-islami',
  'jacs',
  'sos',
  'refuge-recovery',
  'harm-reduction-works',
  'craft',
];

export const isNiche = (organisation: Organisation): boolean => niche.includes(organisation.id);

export const isTwelveStep = (organisation: Organisation): boolean =>
  organisation.philosophyTags.some(
    (tag) => tag.startsWith('12-step') || tag === 'complement-to-12-step',
  );

export const meetsOnline = (organisation: Organisation): boolean =>
  organisation.formats.includes('online');

/** 1 scope · 2 audience · 3 gender · 4 faith · 5 age. */
export type HardRule = 1 | 2 | 3 | 4 | 5;

const narrowed: { readonly [id: string]: string } = {
  cma: 'meth',
  ha: 'opioids',
  ma: 'cannabis',
};

const coveredBy: { readonly [concern: string]: readonly string[] } = {
  alcohol: ['alcohol'],
  opioids: ['opioids', 'any-drug'],
  cocaine: ['stimulants', 'any-drug'],
  meth: ['stimulants', 'any-drug'],
  cannabis: ['cannabis', 'any-drug'],
  sedatives: ['any-drug'],
  'other-drugs': ['any-drug'],
  gambling: ['gambling'],
  'other-behavior': ['behavioural'],
};

function covers(organisation: Organisation, concern: string): boolean {
  const only = narrowed[organisation.id];
  if (only !== undefined) return only === concern;
  return (coveredBy[concern] ?? []).some((area) => organisation.substances.includes(area));
}

export const isOpenToAll = (organisation: Organisation): boolean =>
  ['any-drug', 'gambling', 'behavioural'].every((area) => organisation.substances.includes(area));

function isOutOfScope(answers: Counted, organisation: Organisation): boolean {
  if (organisation.id === 'aca') return false;
  if (!isAnswered(answers, 'concern')) return !isOpenToAll(organisation);
  return !chosen(answers, 'concern').some((concern) => covers(organisation, concern));
}

function isForOthers(answers: Counted, organisation: Organisation): boolean {
  const audience = organisation.id === 'aca' ? 'family' : organisation.audience;
  const asked = has(answers, 'for-whom', 'family') ? 'family' : 'self';
  return audience !== 'both' && audience !== asked;
}

const isOtherGender = (answers: Counted, organisation: Organisation): boolean =>
  organisation.gender === 'women' && !has(answers, 'company', 'women');

function isOtherFaith(answers: Counted, organisation: Organisation): boolean {
  if (organisation.spiritualityLevel !== 'religious') return false;
  return !organisation.philosophyTags.some((tag) => has(answers, 'faith', tag));
}

export const isUnder18 = (answers: Counted): boolean => has(answers, 'age', 'under-18');

function isOtherAge(answers: Counted, organisation: Organisation): boolean {
  if (organisation.age === 'teen') return !isUnder18(answers);
  // "adult" alone is for adults; "adult (youth offers exist)" and the like have a youth offer.
  return organisation.age === 'adult' && isUnder18(answers);
}

/** The first hard rule that rules a group out; none when it is ranked. */
export function ruledOutBy(answers: Counted, organisation: Organisation): HardRule | undefined {
  if (isOutOfScope(answers, organisation)) return 1;
  if (isForOthers(answers, organisation)) return 2;
  if (isOtherGender(answers, organisation)) return 3;
  if (isOtherFaith(answers, organisation)) return 4;
  if (isOtherAge(answers, organisation)) return 5;
  return undefined;
}

export const inScope = (answers: Counted): readonly Organisation[] =>
  programmes.filter((organisation) => ruledOutBy(answers, organisation) === undefined);

const easyWithMedication: readonly string[] = [
  'central',
  'supportive',
  'supportive-unverified',
  'prescribed-use-accepted-in-text',
  'not-applicable',
];

export const usesMedication = (answers: Counted): boolean =>
  has(answers, 'medication', 'taking', 'considering');

export const isReducing = (answers: Counted): boolean =>
  has(answers, 'goal', 'cut-down', 'safer-use');

const isProfessional = (organisation: Organisation): boolean => organisation.id === 'craft';

type CautionRow = readonly [id: string, stands: (answers: Counted, of: Organisation) => boolean];

const cautions: readonly CautionRow[] = [
  [
    'medication',
    (answers, of) => usesMedication(answers) && !easyWithMedication.includes(of.moudStance),
  ],
  ['abstinence-only', (answers, of) => isReducing(answers) && of.goal === 'abstinence'],
  [
    'spiritual',
    (answers, of) =>
      has(answers, 'spirituality', 'rather-not') && of.spiritualityLevel === 'spiritual',
  ],
  ['religious', (_, of) => of.spiritualityLevel === 'religious'],
  [
    'no-professional',
    (answers, of) => has(answers, 'mental-health', 'unsupported', 'unsure') && !isProfessional(of),
  ],
  ['availability', (_, of) => isNiche(of)],
  ['unverified', (_, of) => of.confidence === 'from memory'],
  ['women-only', (_, of) => of.gender === 'women'],
  ['under-18', (answers) => isUnder18(answers)],
  // Nobody who is not safe at home is sent into talks with the one they fear.
  [
    'unsafe-home',
    (answers, of) => has(answers, 'safety', 'unsafe-home') && of.goal === 'engage-loved-one',
  ],
];

export const cautionIds: readonly string[] = cautions.map(([id]) => id);

/** The cautions a ranked group carries: these and no others. */
export const requiredCautions = (answers: Counted, organisation: Organisation): string[] =>
  cautions.filter(([, stands]) => stands(answers, organisation)).map(([id]) => id);

/** Where professional care comes up beside groups. */
export const needsCare = (answers: Counted): boolean =>
  has(answers, 'mental-health', 'unsupported') ||
  has(answers, 'safety', 'withdrawal') ||
  has(answers, 'before', 'meetings-not-enough', 'treatment-not-enough');

export const actNowNotices: readonly string[] = ['suicidal', 'overdose', 'unsafe-home'];

/** Notices in the order they are given: act-now first. */
export function requiredNotices(answers: Counted): string[] {
  const notices = actNowNotices.filter((id) => has(answers, 'safety', id));
  if (has(answers, 'safety', 'withdrawal') || has(answers, 'concern', 'sedatives')) {
    notices.push('withdrawal');
  }
  if (isUnder18(answers)) notices.push('under-18');
  if (usesMedication(answers)) notices.push('medication');
  if (needsCare(answers)) notices.push('care-first');
  return notices;
}

export function expectedStatus(answers: Counted): 'incomplete' | 'urgent' | 'ready' | 'no-match' {
  if (Object.keys(answers).length === 0) return 'incomplete';
  const urgent = has(answers, 'safety', ...actNowNotices);
  if (urgent && !has(answers, 'safety-seen', 'yes')) return 'urgent';
  return inScope(answers).length > 0 ? 'ready' : 'no-match';
}

const meetingTypes: readonly (readonly [question: string, option: string, code: string])[] = [
  ['company', 'women', 'W'],
  ['company', 'men', 'M'],
  ['company', 'lgbtq', 'LGBTQ'],
  ['company', 'young-people', 'Y'],
  ['company', 'people-of-color', 'POC'],
  ['company', 'native', 'NDG'],
  ['company', 'newcomers', 'BE'],
  ['spirituality', 'rather-not', 'A'],
  ['access', 'wheelchair', 'X'],
  ['access', 'sign-language', 'ASL'],
  ['access', 'childcare', 'BA'],
  ['access', 'proof-of-attendance', 'POA'],
];

export const expectedMeetingTypes = (answers: Counted): string[] =>
  meetingTypes
    .filter(([question, option]) => has(answers, question, option))
    .map(([, , code]) => code);
