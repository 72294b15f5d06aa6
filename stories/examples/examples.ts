/**
 * Named states of the three checks, shown as stories and walked through by the tests. The answers bring a quiz to where
 * it stands; `press` is what a person then presses, by the part of the button.
 */
import type { Answers } from '../../src/engine/index.js';
import type { Press } from './press.js';

export type Example = {
  readonly id: string;
  readonly title: string;
  readonly attributes?: { readonly [name: string]: string };
  readonly answers?: Answers;
  /** What is pressed, one after another. */
  readonly press?: readonly Press[];
  /** What stands on the screen then. */
  readonly screen: 'question' | 'problem' | 'page' | 'notice' | 'choice' | 'result';
};

/** Every core question skipped but those given: leads to the choice screen. */
const core = (answers: Answers): Answers => ({
  'for-whom': 'self',
  safety: ['none'],
  concern: null,
  age: null,
  goal: null,
  medication: null,
  'mental-health': null,
  spirituality: null,
  approach: null,
  company: null,
  where: null,
  stage: null,
  ...answers,
});

const familyCore = (answers: Answers): Answers => ({
  'for-whom': 'family',
  safety: ['none'],
  concern: null,
  age: null,
  spirituality: null,
  company: null,
  where: null,
  'family-aim': null,
  ...answers,
});

const stopDrinking = core({
  concern: ['alcohol'],
  age: '26-59',
  goal: 'stop',
  medication: 'none',
  'mental-health': 'no',
  spirituality: 'own-way',
  faith: 'none',
  approach: ['steps', 'sharing'],
  company: ['newcomers'],
  where: ['in-person', 'online'],
  stage: 'first-months',
});

const onMedication = core({
  concern: ['opioids'],
  age: '26-59',
  goal: 'safer-use',
  medication: 'taking',
  'mental-health': 'unsupported',
  spirituality: 'rather-not',
  approach: ['skills'],
  company: ['women', 'lgbtq'],
  where: ['online'],
  stage: 'still-using',
});

const everySign = (answer: string): Answers => ({
  'no-support': answer,
  judgment: answer,
  conflict: answer,
  'values-mismatch': answer,
  'no-structure': answer,
  dominance: answer,
  size: answer,
  privacy: answer,
  irregular: answer,
  'no-growth': answer,
  'no-guidance': answer,
  'no-skills': answer,
  pressure: answer,
  'no-progress': answer,
});

const noActNow: Answers = {
  'medication-pressure': 'no',
  'sexual-pressure': 'no',
  exploitation: 'no',
  threat: 'no',
  'help-discouraged': 'no',
};

const quietGroup: Answers = { attended: 'five-plus', ...everySign('no'), ...noActNow };

export const fitExamples: readonly Example[] = [
  { id: 'fit-first-question', title: 'First question', screen: 'question' },
  {
    id: 'fit-problem',
    title: 'Nothing chosen',
    press: ['primary'],
    screen: 'problem',
  },
  {
    id: 'fit-concern',
    title: 'Several answers, why we ask',
    answers: { 'for-whom': 'self', safety: ['none'] },
    screen: 'question',
  },
  {
    id: 'fit-family-safety',
    title: 'Family wording',
    attributes: { audience: 'family' },
    answers: { 'for-whom': 'family' },
    screen: 'question',
  },
  {
    id: 'fit-notice',
    title: 'Act-now notice',
    answers: { 'for-whom': 'self', safety: ['suicidal'] },
    screen: 'notice',
  },
  {
    id: 'fit-notice-all',
    title: 'Three act-now notices, United Kingdom',
    attributes: { region: 'UK' },
    answers: { 'for-whom': 'family', safety: ['suicidal', 'overdose', 'unsafe-home'] },
    screen: 'notice',
  },
  { id: 'fit-choice', title: 'See the result or go on', answers: stopDrinking, screen: 'choice' },
  {
    id: 'fit-detail',
    title: 'A detail question',
    answers: stopDrinking,
    press: ['secondary'],
    screen: 'question',
  },
  {
    id: 'fit-result',
    title: 'Result: wants to stop drinking',
    answers: stopDrinking,
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-result-compared',
    title: 'Result: groups side by side',
    answers: stopDrinking,
    press: ['primary', 'compare'],
    screen: 'result',
  },
  {
    id: 'fit-result-medication',
    title: 'Result: takes medicine, wants safer use',
    answers: onMedication,
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-result-urgent',
    title: 'Result after an act-now notice',
    answers: { ...stopDrinking, safety: ['suicidal', 'withdrawal'] },
    press: ['primary', 'primary'],
    screen: 'result',
  },
  {
    id: 'fit-result-under-18',
    title: 'Result: under 18',
    attributes: { region: 'IE' },
    answers: { ...stopDrinking, age: 'under-18' },
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-result-family',
    title: 'Result: family',
    attributes: { audience: 'family', region: 'AU' },
    answers: familyCore({
      concern: ['alcohol', 'opioids'],
      age: '26-59',
      spirituality: 'welcome',
      faith: 'none',
      where: ['online'],
      'family-aim': ['boundaries', 'engage'],
    }),
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-result-counselor',
    title: 'Result: counselor view',
    attributes: { audience: 'counselor', region: 'CA' },
    answers: onMedication,
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-page-counselor',
    title: 'Questions: counselor view',
    attributes: { audience: 'counselor' },
    answers: { 'for-whom': 'self', concern: ['alcohol'] },
    screen: 'page',
  },
  {
    id: 'fit-result-counselor-family',
    title: 'Result: counselor view, the client is family',
    attributes: { audience: 'counselor', region: 'UK' },
    answers: familyCore({
      concern: ['gambling'],
      age: '26-59',
      where: ['in-person', 'online'],
      'family-aim': ['own-support', 'communication'],
    }),
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-no-match',
    title: 'No match',
    answers: familyCore({ concern: ['gambling'], age: 'under-18' }),
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-nothing-answered',
    title: 'Every question skipped',
    answers: core({ 'for-whom': null, safety: null }),
    press: ['primary'],
    screen: 'result',
  },
  {
    id: 'fit-settled',
    title: 'The list can’t change any more',
    attributes: { audience: 'family' },
    answers: familyCore({ concern: ['gambling'], age: '26-59', where: ['online'] }),
    screen: 'choice',
  },
  {
    id: 'fit-exit-and-memory',
    title: 'Quick exit, and answers kept in the tab',
    attributes: { 'quick-exit': '', remember: 'session' },
    answers: { 'for-whom': 'self' },
    screen: 'question',
  },
  {
    id: 'fit-page',
    title: 'All questions on one page',
    attributes: { layout: 'page' },
    screen: 'page',
  },
  {
    id: 'fit-page-notice',
    title: 'One page, with an act-now notice',
    attributes: { layout: 'page' },
    answers: { safety: ['overdose'] },
    screen: 'page',
  },
];

export const redFlagExamples: readonly Example[] = [
  {
    id: 'red-flags-first-question',
    title: 'First question',
    attributes: { check: 'red-flags' },
    screen: 'question',
  },
  {
    id: 'red-flags-problem',
    title: 'Nothing chosen',
    attributes: { check: 'red-flags' },
    press: ['primary'],
    screen: 'problem',
  },
  {
    id: 'red-flags-follow-up',
    title: 'Follow-up question',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, privacy: 'often' },
    screen: 'question',
  },
  {
    id: 'red-flags-leave',
    title: 'Result: leave',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, threat: 'yes', 'medication-pressure': 'yes', judgment: 'often' },
    screen: 'result',
  },
  {
    id: 'red-flags-carried-over',
    title: 'On to the fit check',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, threat: 'yes', 'medication-pressure': 'yes' },
    press: ['primary'],
    screen: 'question',
  },
  {
    id: 'red-flags-switch',
    title: 'Result: switch',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, judgment: 'often', dominance: 'often', 'no-skills': 'once' },
    screen: 'result',
  },
  {
    id: 'red-flags-raise',
    title: 'Result: raise it',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, dominance: 'once', 'no-guidance': 'once' },
    screen: 'result',
  },
  {
    id: 'red-flags-style',
    title: 'Result: another style',
    attributes: { check: 'red-flags' },
    answers: { ...quietGroup, size: 'often', 'values-mismatch': 'once' },
    screen: 'result',
  },
  {
    id: 'red-flags-keep',
    title: 'Result: keep going',
    attributes: { check: 'red-flags' },
    answers: quietGroup,
    screen: 'result',
  },
  {
    id: 'red-flags-page',
    title: 'All questions on one page',
    attributes: { check: 'red-flags', layout: 'page' },
    screen: 'page',
  },
];

const settled: Answers = {
  focus: 'recovery',
  since: 'years',
  goals: 'met',
  'readiness-safe': 'yes',
  'readiness-coping': 'strong',
  guidance: 'step-down',
  circumstances: 'same',
  feedback: 'growing',
};

const attendanceResult = (id: string, title: string, answers: Answers): Example => ({
  id,
  title,
  attributes: { check: 'attendance' },
  answers: { ...settled, ...answers },
  screen: 'result',
});

export const attendanceExamples: readonly Example[] = [
  {
    id: 'attendance-first-question',
    title: 'First question',
    attributes: { check: 'attendance' },
    screen: 'question',
  },
  {
    id: 'attendance-problem',
    title: 'Nothing chosen',
    attributes: { check: 'attendance' },
    press: ['primary'],
    screen: 'problem',
  },
  attendanceResult('attendance-initial', 'Result: at the start', {
    focus: 'focused',
    since: 'new',
    goals: 'not-yet',
    'readiness-coping': 'low',
  }),
  attendanceResult('attendance-maintenance', 'Result: keep it up', {
    since: 'months',
    goals: 'some',
    'readiness-coping': 'growing',
    circumstances: 'more-stress',
  }),
  attendanceResult('attendance-taper', 'Result: step down', {}),
  attendanceResult('attendance-leave', 'Result: not safe there', { 'readiness-safe': 'no' }),
  {
    id: 'attendance-page',
    title: 'All questions on one page',
    attributes: { check: 'attendance', layout: 'page' },
    screen: 'page',
  },
];

export const examples: readonly Example[] = [
  ...fitExamples,
  ...redFlagExamples,
  ...attendanceExamples,
];
