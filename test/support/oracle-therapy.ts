/** Laws of the therapy list. Each function names the laws a result breaks. */
import type { Match } from '../../src/engine/results.js';
import type { Counted } from './oracle-answers.js';
import { has, onlyAnswered, sorted } from './oracle-answers.js';
import { isUnder18, needsCare } from './oracle.js';
import { pointsOf } from './oracle-ranking.js';

export const therapyGroups: readonly string[] = [
  'psychoeducation',
  'skills',
  'cbt',
  'support',
  'process',
  'relapse-prevention',
  'trauma-informed',
  'expressive',
  'culture-specific',
  'family-therapy',
  'iop',
  'individual-therapy',
];

const forFamilies: readonly string[] = [
  'psychoeducation',
  'support',
  'family-therapy',
  'individual-therapy',
];

/** Who is listed at all. */
export function expectedTherapy(answers: Counted): readonly string[] {
  if (isUnder18(answers)) return [];
  return has(answers, 'for-whom', 'family') ? forFamilies : therapyGroups;
}

type StageOrder = { readonly first: readonly string[]; readonly last?: string };

const early: StageOrder = { first: ['psychoeducation', 'skills', 'support'], last: 'process' };

/** What comes first and last when the stage is all that is known. */
export const stageOrders: { readonly [stage: string]: StageOrder } = {
  'still-using': early,
  'first-months': early,
  'returned-to-use': { first: ['relapse-prevention', 'support', 'skills'] },
  'some-months': { first: ['cbt', 'relapse-prevention', 'skills'] },
  'year-plus': { first: ['process', 'support'], last: 'psychoeducation' },
};

function stageFaults(answers: Counted, listed: readonly string[]): string[] {
  const stage = answers['stage'];
  if (typeof stage !== 'string' || !onlyAnswered(answers, 'stage', 'for-whom')) return [];
  const order = stageOrders[stage];
  if (!order) return [`stage: no order is written for ${stage}`];
  const head = listed.slice(0, order.first.length);
  const faults = head.join() === order.first.join() ? [] : [`stage: ${head.join()} come first`];
  const last = listed.at(-1);
  if (order.last !== undefined && last !== order.last) faults.push(`stage: ${last} comes last`);
  return faults;
}

const careQuestions = ['mental-health', 'safety', 'before'];

function gains(match: Match, ...questions: string[]): boolean {
  return match.parts.some((part) => part.points > 0 && questions.includes(part.question));
}

/** Which care comes up for a person is written; for `family`, whose list has no `iop`, it is not. */
function careFaults(answers: Counted, therapy: readonly Match[]): string[] {
  if (!needsCare(answers) || has(answers, 'for-whom', 'family')) return [];
  const settled = has(answers, 'home', 'stable-supported');
  const find = (id: string): Match | undefined => therapy.find(({ group }) => group === id);
  const [iop, individual] = [find('iop'), find('individual-therapy')];
  if (!iop || !individual) return [];
  if (settled) {
    return gains(iop, ...careQuestions, 'home') ? [] : ['care: iop does not come up'];
  }
  return [
    ...(gains(iop, ...careQuestions, 'home') ? ['care: iop comes up without a settled home'] : []),
    ...(gains(individual, ...careQuestions) ? [] : ['care: no assessment comes up']),
  ];
}

/** Answers that hold back from groups that go deep. */
export const holdsBack = (answers: Counted): boolean =>
  has(answers, 'sharing', 'dread') ||
  has(answers, 'safety', 'suicidal', 'overdose', 'withdrawal', 'unsafe-home');

function timingFaults(answers: Counted, therapy: readonly Match[]): string[] {
  if (!holdsBack(answers)) return [];
  return therapy
    .filter(({ group }) => group === 'process' || group === 'expressive')
    .filter((match) => pointsOf(match, 'sharing', 'safety') >= 0)
    .map(({ group }) => `timing: ${group} is not held back`);
}

export function therapyFaults(answers: Counted, therapy: readonly Match[]): string[] {
  const listed = therapy.map(({ group }) => group);
  const expected = expectedTherapy(answers);
  const same = sorted(listed).join() === sorted(expected).join();
  return [
    ...(same ? [] : [`therapy: listed ${listed.join()}, expected ${expected.join()}`]),
    ...stageFaults(answers, listed),
    ...careFaults(answers, therapy),
    ...timingFaults(answers, therapy),
  ];
}
