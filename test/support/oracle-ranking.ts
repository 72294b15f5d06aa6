/** Laws of the ranking and the shortlist. Each function names the laws a result breaks; none broken is an empty list. */
import type { Counted } from './oracle-answers.js';
import { chosen, has } from './oracle-answers.js';
import {
  isNiche,
  isOpenToAll,
  isReducing,
  isTwelveStep,
  meetsOnline,
  programme,
  usesMedication,
} from './oracle.js';
import type { Organisation } from './organisations.js';
import type { Match } from '../../src/engine/results.js';

const suitsEveryGoal: readonly string[] = ['own-goal', 'any', 'safer-lifestyle'];

/** Whether a group is sure to share the goal of a person who does not aim at abstinence. */
const sharesGoal = (answers: Counted, organisation: Organisation): boolean =>
  suitsEveryGoal.includes(organisation.goal) ||
  (organisation.goal === 'moderation' && has(answers, 'goal', 'cut-down'));

/** Whether moderation shares the goal of safer use is not written, so no law leans on it. */
const mayShareGoal = (organisation: Organisation): boolean =>
  organisation.goal === 'moderation' || suitsEveryGoal.includes(organisation.goal);

/** Pairs of the ranking, the higher one first. */
const pairs = (
  ranking: readonly Organisation[],
): readonly (readonly [higher: Organisation, lower: Organisation])[] =>
  ranking.flatMap((higher, place) =>
    ranking.slice(place + 1).map((lower) => [higher, lower] as const),
  );

function goalFaults(answers: Counted, ranking: readonly Organisation[]): string[] {
  if (!isReducing(answers)) return [];
  return pairs(ranking)
    .filter(([higher, lower]) => higher.goal === 'abstinence' && sharesGoal(answers, lower))
    .map(([higher, lower]) => `goal: ${higher.id} ranks above ${lower.id}`);
}

const welcomesMedication = (organisation: Organisation): boolean =>
  organisation.moudStance === 'central' || organisation.moudStance === 'supportive';

function medicationFaults(answers: Counted, ranking: readonly Organisation[]): string[] {
  if (!usesMedication(answers)) return [];
  return pairs(ranking)
    .filter(([higher, lower]) => isTwelveStep(higher) === isTwelveStep(lower))
    .filter(([higher, lower]) => !welcomesMedication(higher) && welcomesMedication(lower))
    .filter(
      ([higher, lower]) =>
        !(isReducing(answers) && lower.goal === 'abstinence' && mayShareGoal(higher)),
    )
    .map(([higher, lower]) => `medication: ${higher.id} ranks above ${lower.id}`);
}

/** Groups in scope that may stand on the shortlist. */
function eligible(answers: Counted, ranking: readonly Organisation[]): readonly Organisation[] {
  const aims = ['abstinence', ...suitsEveryGoal];
  const held =
    (has(answers, 'goal', 'stop') || has(answers, 'safety', 'withdrawal')) &&
    ranking.some((organisation) => aims.includes(organisation.goal));
  return held ? ranking.filter((organisation) => organisation.goal !== 'moderation') : ranking;
}

type Place = readonly [id: string, need: (organisation: Organisation) => boolean];

const places: readonly Place[] = [
  ['12-step', isTwelveStep],
  ['not 12-step', (organisation) => !isTwelveStep(organisation)],
  ['online', meetsOnline],
];
const broadPlace: Place = ['broad beside niche', (organisation) => !isNiche(organisation)];

function unmetPlaces(open: readonly Organisation[], list: readonly Organisation[]): string[] {
  return [...places, ...(list.some(isNiche) ? [broadPlace] : [])]
    .filter(([, need]) => open.some(need) && !list.some(need))
    .map(([id]) => id);
}

function sizeFaults(open: number, size: number): string[] {
  const right = open < 3 ? size === open : size >= 3 && size <= 5;
  return right ? [] : [`shortlist: ${size} of ${open} in scope`];
}

/** Places are swapped in from the ranking: what is not swapped is its top. */
function topFaults(open: readonly Organisation[], list: readonly Organisation[]): string[] {
  const top = open.slice(0, list.length);
  const swapped = list.filter((organisation) => !top.includes(organisation));
  const wanted = unmetPlaces(open, top);
  return swapped.length > wanted.length
    ? [
        `shortlist: ${swapped.map(({ id }) => id).join()} swapped in for ${wanted.join() || 'nothing'}`,
      ]
    : [];
}

export function shortlistFaults(
  answers: Counted,
  ranking: readonly string[],
  shortlist: readonly string[],
): string[] {
  const open = eligible(answers, ranking.map(programme));
  const list = shortlist.map(programme);
  const inOrder = open.filter((organisation) => list.includes(organisation));
  const faults = sizeFaults(open.length, list.length);
  if (inOrder.map(({ id }) => id).join() !== shortlist.join()) {
    faults.push(`shortlist: ${shortlist.join()} is not in the order of the ranking`);
  }
  faults.push(...unmetPlaces(open, list).map((id) => `shortlist: no place for ${id}`));
  return [...faults, ...topFaults(open, list)];
}

export function orderFaults(answers: Counted, ranking: readonly string[]): string[] {
  const ranked = ranking.map(programme);
  return [...goalFaults(answers, ranked), ...medicationFaults(answers, ranked)];
}

/** Sum of the points a match has under these questions, or under all. */
export const pointsOf = (match: Match, ...questions: string[]): number =>
  match.parts
    .filter((part) => questions.length === 0 || questions.includes(part.question))
    .reduce((sum, part) => sum + part.points, 0);

/** Fellowships named for one concern. */
const named: { readonly [concern: string]: readonly string[] } = {
  alcohol: ['aa', 'al-anon'],
  opioids: ['ha'],
  cocaine: ['ca'],
  meth: ['cma'],
  cannabis: ['ma'],
  gambling: ['ga', 'gam-anon'],
};

function concernFaults(answers: Counted, community: readonly Match[]): string[] {
  const concerns = chosen(answers, 'concern');
  const isNamed = ({ group }: Match): boolean =>
    concerns.some((concern) => named[concern]?.includes(group));
  const general = community.filter(({ group }) => isOpenToAll(programme(group)));
  const faults = community
    .filter((match) => isNamed(match) && pointsOf(match, 'concern') <= 0)
    .map(({ group }) => `concern: ${group} gains nothing`);
  if (general.some((match) => match.parts.some((p) => p.question === 'concern' && p.points < 0))) {
    faults.push('concern: a broad group loses by its breadth');
  }
  if (concerns.length !== 1) return faults;
  const most = Math.max(0, ...general.map((match) => pointsOf(match, 'concern')));
  const behind = community.filter((match) => isNamed(match) && pointsOf(match, 'concern') <= most);
  return [...faults, ...behind.map(({ group }) => `concern: ${group} gains no more than general`)];
}

const openFaiths: { readonly [tag: string]: string } = {
  buddhist: 'buddhist',
  indigenous: 'native',
};

function spiritualityFaults(answers: Counted, community: readonly Match[]): string[] {
  return community.flatMap((match) => {
    const { philosophyTags, spiritualityLevel } = programme(match.group);
    const faith = philosophyTags.map((tag) => openFaiths[tag]).find((id) => id !== undefined);
    const gains = faith !== undefined && has(answers, 'faith', faith);
    const loses = has(answers, 'spirituality', 'rather-not') && spiritualityLevel === 'spiritual';
    return [
      ...(gains && pointsOf(match, 'faith') <= 0 ? [`faith: ${match.group} gains nothing`] : []),
      ...(loses && pointsOf(match, 'spirituality') >= 0
        ? [`spirituality: ${match.group} loses nothing`]
        : []),
    ];
  });
}

/** An attribute that is unknown gives no points. */
const unknownFaults = (community: readonly Match[]): string[] =>
  community
    .filter(({ group }) => programme(group).moudStance === 'unknown')
    .filter((match) => match.parts.some((part) => part.question === 'medication'))
    .map(({ group }) => `medication: ${group} has points for a stance nobody knows`);

/** Laws about what single answers do to a group's points. */
export const pointFaults = (answers: Counted, community: readonly Match[]): string[] => [
  ...concernFaults(answers, community),
  ...spiritualityFaults(answers, community),
  ...unknownFaults(community),
];
