/** Everything a recommendation must obey, whatever was answered. Names the laws it breaks. */
import type { Answers, Content } from '../../src/engine/index.js';
import type { FullRecommendation, Match, Recommendation } from '../../src/engine/results.js';
import type { Counted } from './oracle-answers.js';
import { counted, fitCoreQuestions, isAnswered, shown, sorted } from './oracle-answers.js';
import type { HardRule } from './oracle.js';
import {
  actNowNotices,
  cautionIds,
  expectedMeetingTypes,
  expectedStatus,
  programme,
  programmes,
  requiredCautions,
  requiredNotices,
  ruledOutBy,
} from './oracle.js';
import { orderFaults, pointFaults, pointsOf, shortlistFaults } from './oracle-ranking.js';
import { therapyFaults } from './oracle-therapy.js';

/** Which hard rule of the written ones a criterion of the built-in content stands for. */
export const hardRuleOf: { readonly [criterion: string]: HardRule } = {
  scope: 1,
  'scope-open': 1,
  'audience-family': 2,
  'audience-self': 2,
  'gender-women': 3,
  'faith-not-chosen': 4,
  'faith-not-wanted': 4,
  'age-teen': 5,
  'age-adult': 5,
};

const differ = (what: string, found: readonly string[], expected: readonly string[]): string[] =>
  found.join() === expected.join()
    ? []
    : [`${what}: found ${found.join() || 'none'}, expected ${expected.join() || 'none'}`];

/** Every programme is ranked or ruled out, once, and by the rule the oracle names. */
function scopeFaults(answers: Counted, result: FullRecommendation): string[] {
  const found = [
    ...result.community.map(({ group }) => `${group} ranked`),
    ...result.ruledOut.map(({ group, by }) => `${group} out by ${hardRuleOf[by] ?? `"${by}"`}`),
  ];
  const expected = programmes.map((organisation) => {
    const rule = ruledOutBy(answers, organisation);
    return `${organisation.id} ${rule === undefined ? 'ranked' : `out by ${rule}`}`;
  });
  return [
    ...found.filter((row) => !expected.includes(row)).map((row) => `scope: found ${row}`),
    ...expected.filter((row) => !found.includes(row)).map((row) => `scope: expected ${row}`),
    ...(found.length === expected.length ? [] : ['scope: a group is listed twice']),
  ];
}

function cautionFaults(answers: Counted, result: FullRecommendation): string[] {
  const community = result.community.flatMap(({ group, cautions }) =>
    differ(
      `cautions of ${group}`,
      sorted(cautions),
      sorted(requiredCautions(answers, programme(group))),
    ),
  );
  const unwritten = result.therapy
    .flatMap(({ cautions }) => cautions)
    .filter((caution) => !cautionIds.includes(caution));
  return [...community, ...unwritten.map((caution) => `cautions: ${caution} is not written`)];
}

function partFaults(content: Content, answers: Counted, match: Match): string[] {
  const wrong = match.parts.filter(({ criterion, question, points }) => {
    const row = content.criteria.find(({ id }) => id === criterion);
    const booked = row !== undefined && 'points' in row.effect && row.effect.points === points;
    return !booked || row.question !== question || !isAnswered(answers, question);
  });
  const twice = new Set(match.parts.map(({ criterion }) => criterion)).size < match.parts.length;
  const word = content.fits.find(({ atLeast }) => match.score >= atLeast)?.fit;
  return [
    ...wrong.map(({ criterion }) => `parts of ${match.group}: ${criterion} is not accounted for`),
    ...(twice ? [`parts of ${match.group}: a criterion counts twice`] : []),
    ...(match.score >= 0 && match.score <= 100 ? [] : [`score of ${match.group}: ${match.score}`]),
    ...(match.fit === word ? [] : [`fit of ${match.group}: ${match.fit} at ${match.score}`]),
  ];
}

/** By points, highest first; ties by catalogue order. Equal points, equal score. */
function sortFaults(content: Content, matches: readonly Match[]): string[] {
  const place = (id: string): number => content.groups.findIndex((group) => group.id === id);
  return matches.slice(1).flatMap((lower, index) => {
    const higher = matches[index];
    if (!higher) return [];
    const lead = pointsOf(higher) - pointsOf(lower);
    const tied = lead === 0;
    const inOrder = tied ? place(higher.group) < place(lower.group) : lead > 0;
    const scored = tied ? higher.score === lower.score : higher.score >= lower.score;
    return [
      ...(inOrder ? [] : [`order: ${higher.group} before ${lower.group}, lead ${lead}`]),
      ...(scored ? [] : [`score: ${higher.group} ${higher.score}, ${lower.group} ${lower.score}`]),
    ];
  });
}

function noticeFaults(answers: Counted, result: Recommendation): string[] {
  const expected = requiredNotices(answers).map(
    (id) => `${id} ${actNowNotices.includes(id) ? 'act-now' : 'before-you-start'}`,
  );
  return differ(
    'notices',
    result.notices.map(({ id, severity }) => `${id} ${severity}`),
    expected,
  );
}

/** Whether detail questions count as unanswered is not written; core questions do. */
function unansweredFaults(answers: Answers, result: Recommendation): string[] {
  const kept = counted('fit', answers);
  const open = shown('fit', answers).filter((question) => !isAnswered(kept, question));
  const core = open.filter((question) => fitCoreQuestions.includes(question));
  return [
    ...differ(
      'unanswered',
      result.unanswered.filter((question) => core.includes(question)),
      core,
    ),
    ...result.unanswered
      .filter((question) => !open.includes(question))
      .map((question) => `unanswered: ${question} is answered or not shown`),
  ];
}

const rankingFields = ['shortlist', 'community', 'therapy', 'ruledOut', 'meetingTypes', 'plan'];

function fullFaults(content: Content, answers: Counted, result: FullRecommendation): string[] {
  const ranking = result.community.map(({ group }) => group);
  const scope = scopeFaults(answers, result);
  if (scope.length > 0) return scope;
  return [
    ...cautionFaults(answers, result),
    ...[...result.community, ...result.therapy].flatMap((m) => partFaults(content, answers, m)),
    ...sortFaults(content, result.community),
    ...sortFaults(content, result.therapy),
    ...orderFaults(answers, ranking),
    ...pointFaults(answers, result.community),
    ...shortlistFaults(answers, ranking, result.shortlist),
    ...therapyFaults(answers, result.therapy),
    ...differ('meeting types', sorted(result.meetingTypes), sorted(expectedMeetingTypes(answers))),
  ];
}

/** The laws this recommendation breaks; none for a right one. */
export function fitFaults(content: Content, answers: Answers, result: Recommendation): string[] {
  const kept = counted('fit', answers);
  const faults = [
    ...differ('status', [result.status], [expectedStatus(kept)]),
    ...noticeFaults(kept, result),
    ...unansweredFaults(answers, result),
    ...differ(
      'stamp',
      [result.content.id, result.content.version, typeof result.engine],
      [content.id, content.version, 'string'],
    ),
  ];
  if (result.status === 'incomplete' || result.status === 'urgent') {
    return [
      ...faults,
      ...rankingFields.filter((key) => key in result).map((key) => `${result.status}: has ${key}`),
    ];
  }
  return [...faults, ...fullFaults(content, kept, result)];
}
