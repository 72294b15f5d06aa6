/** The fit check read straight from the data, over plain records: the slow way, to hold the engine against. */
import type {
  Answers,
  Content,
  Criterion,
  Group,
  NoticeId,
  Question,
  Test,
} from '../../src/engine/index.js';
import { evaluate, holds, type Subject } from './interpreter.js';

type Counted = { [question: string]: string | readonly string[] };

/** The answers that count, question after question. */
export function plainlyCounted({ questions }: Content, answers: Answers): Counted {
  const kept: Counted = {};
  const chosenIn = ({ options }: Question, answer: Answers[string]): string[] =>
    options.filter((option) => [answer ?? []].flat().includes(option));
  const asked = questions.filter(({ check }) => check === 'fit');
  for (const question of asked) {
    const { id, kind, exclusive = [], shownWhen } = question;
    if (shownWhen && !holds(shownWhen, kept)) continue;
    const chosen = chosenIn(question, answers[id]);
    const others = chosen.filter((option) => !exclusive.includes(option));
    const [only] = chosen;
    if (only === undefined) continue;
    kept[id] = kind === 'multi' ? (others.length > 0 ? others : chosen) : only;
  }
  return kept;
}

type Row = {
  readonly group: string;
  readonly points: number;
  readonly parts: readonly object[];
  readonly cautions: readonly string[];
};

export const subjectOf = ({ attributes, kind }: Group): Subject => ({ ...attributes, kind });

const meets = (group: Group, test: Test): boolean =>
  evaluate(test, subjectOf(group), false) === true;

/** Whether a criterion acts on a group. What is unknown of the group keeps all but cautions from acting. */
const acts = ({ when, group: test, effect }: Criterion, group: Group, kept: Counted): boolean => {
  const absent = 'caution' in effect ? false : undefined;
  return holds(when, kept) && evaluate(test, subjectOf(group), absent, kept) === true;
};

function rowOf({ criteria }: Content, group: Group, kept: Counted): Row {
  const acting = criteria.filter((one) => acts(one, group, kept));
  const parts = acting
    .flatMap(({ id, question, effect }) =>
      'points' in effect ? [{ criterion: id, question, points: effect.points }] : [],
    )
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const cautions = acting.flatMap(({ effect }) => ('caution' in effect ? [effect.caution] : []));
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { group: group.id, points, parts, cautions: [...new Set(cautions)] };
}

/** The first hard rule that keeps a group out. */
const ruleOutOf = ({ criteria }: Content, group: Group, kept: Counted): string | undefined =>
  criteria.find((one) => 'ruleOut' in one.effect && acts(one, group, kept))?.id;

const score = (points: number): number =>
  Math.round(100 * (50 + (50 * points) / (Math.abs(points) + 60))) / 100;

const wordOf = ({ fits }: Content, points: number): string =>
  fits.find(({ atLeast }) => score(points) >= atLeast)?.fit ?? 'possible';

/** The shortlist, place by place. */
function listFrom(content: Content, kept: Counted, ranked: readonly Row[]): string[] {
  const { min, max, extendWith, quotas, holdBack } = content.shortlist;
  const is = ({ group }: Row, test: Test): boolean =>
    content.groups.some((one) => one.id === group && meets(one, test));
  const held = holdBack.filter(
    ({ when, whileInScope }) => holds(when, kept) && ranked.some((row) => is(row, whileInScope)),
  );
  const free = ranked.filter((row) => !held.some(({ group }) => is(row, group)));
  let list: Row[] = [];
  for (const row of free) {
    const isExtension = extendWith.some((word) => word === wordOf(content, row.points));
    if (list.length >= max || (list.length >= min && !isExtension)) break;
    list.push(row);
  }
  const isMet = ({ need, ifAny }: (typeof quotas)[number], rows: readonly Row[]): boolean =>
    rows.some((row) => is(row, need)) ||
    (ifAny !== undefined && !rows.some((row) => is(row, ifAny)));
  const kindly: Row[] = [];
  for (const quota of quotas) {
    const wanted = free.find((row) => is(row, quota.need));
    if (!wanted || isMet(quota, list)) continue;
    kindly.push(wanted);
    const without = (leaving: Row): Row[] => [...list.filter((row) => row !== leaving), wanted];
    const leaving = list.findLast(
      (row) =>
        list.length >= min &&
        !kindly.includes(row) &&
        quotas.every((one) => !isMet(one, list) || isMet(one, without(row))),
    );
    if (leaving) list = without(leaving);
    else if (list.length < max) list = [...list, wanted];
  }
  return free.filter((row) => list.includes(row)).map(({ group }) => group);
}

const severities: readonly (readonly [NoticeId, string])[] = [
  ['suicidal', 'act-now'],
  ['overdose', 'act-now'],
  ['unsafe-home', 'act-now'],
  ['withdrawal', 'before-you-start'],
  ['under-18', 'before-you-start'],
  ['medication', 'before-you-start'],
  ['care-first', 'before-you-start'],
];

/** What `recommend` is to say, but for its stamp. */
export function plainly(content: Content, answers: Answers): object {
  const kept = plainlyCounted(content, answers);
  const asked = content.questions.filter(({ check }) => check === 'fit');
  const marks = asked.filter(({ kind }) => kind === 'acknowledgement');
  const others = asked.filter(({ kind }) => kind !== 'acknowledgement');
  const unanswered = others
    .filter(({ id, shownWhen }) => !kept[id] && (!shownWhen || holds(shownWhen, kept)))
    .map(({ id }) => id);
  if (!others.some(({ id }) => kept[id])) return { status: 'incomplete', notices: [], unanswered };
  const notices = severities
    .filter(([id]) => content.notices.some((one) => one.id === id && holds(one.when, kept)))
    .map(([id, severity]) => ({ id, severity }));
  const isUrgent = notices.some(({ severity }) => severity === 'act-now');
  if (isUrgent && !marks.some(({ id }) => kept[id])) {
    return { status: 'urgent', notices, unanswered };
  }
  return { notices, unanswered, ...plainRanking(content, kept) };
}

function plainRanking(content: Content, kept: Counted): object {
  const ranked = (kind: Group['kind']): Row[] =>
    content.groups
      .filter((group) => group.kind === kind && ruleOutOf(content, group, kept) === undefined)
      .map((group) => rowOf(content, group, kept))
      .sort((a, b) => b.points - a.points);
  const match = ({ group, points, parts, cautions }: Row): object => ({
    group,
    fit: wordOf(content, points),
    score: score(points),
    parts,
    cautions,
  });
  const community = ranked('community');
  const given = content.plan.filter(({ when }) => holds(when, kept));
  const lists = ['trial', 'firstVisit', 'resources', 'selfManagement', 'family'] as const;
  const planOf = (list: string): string[] =>
    given.filter((item) => item.list === list).map(({ id }) => id);
  return {
    status: community.length > 0 ? 'ready' : 'no-match',
    shortlist: listFrom(content, kept, community),
    community: community.map(match),
    therapy: ranked('therapy').map(match),
    ruledOut: content.groups
      .filter(({ kind }) => kind === 'community')
      .map((group) => ({ group: group.id, by: ruleOutOf(content, group, kept) }))
      .filter(({ by }) => by !== undefined),
    meetingTypes: content.meetingTypes
      .filter(({ when }) => holds(when, kept))
      .map(({ code }) => code),
    plan: Object.fromEntries(lists.map((list) => [list, planOf(list)])),
  };
}

/** What `explain` is to say of a group, but for where it stands. */
export function plainAccount(content: Content, answers: Answers, group: Group): object {
  const kept = plainlyCounted(content, answers);
  const { points, parts, cautions } = rowOf(content, group, kept);
  const ruledOutBy = content.criteria
    .filter((one) => 'ruleOut' in one.effect && acts(one, group, kept))
    .map(({ id }) => id);
  const [word, sum] = [wordOf(content, points), score(points)];
  return { group: group.id, ruledOutBy, points, score: sum, fit: word, parts, cautions };
}
