/** The conditions of a content: where they stand, and the questions, options and attributes they name. */
import type { Check, Content, Test } from '../../src/engine/content.js';

/** One comparison of a condition. */
export type Leaf = {
  readonly key: string;
  readonly values: readonly string[];
  /** The question whose answer it compares with. */
  readonly reference?: string;
};

export function leavesOf(test: Test): readonly Leaf[] {
  if ('not' in test) return leavesOf(test.not);
  if ('all' in test) return test.all.flatMap(leavesOf);
  if ('any' in test) return test.any.flatMap(leavesOf);
  if ('in' in test) return [{ key: test.in[0], values: test.in[1] }];
  if ('atLeast' in test) return [{ key: test.atLeast[0], values: [] }];
  const [key, value] = 'is' in test ? test.is : test.has;
  return [
    typeof value === 'string'
      ? { key, values: [value] }
      : { key, values: [], reference: value.answer },
  ];
}

export type Condition = { readonly at: string; readonly test: Test };

/** Conditions over the answers of each check. */
export function answerConditions(content: Content): Readonly<Record<Check, readonly Condition[]>> {
  const { questions, criteria, notices, meetingTypes, plan, shortlist } = content;
  const shown = (check: Check): readonly Condition[] =>
    questions.flatMap(({ id, check: own, shownWhen }) =>
      own === check && shownWhen ? [{ at: `question ${id}`, test: shownWhen }] : [],
    );
  return {
    fit: [
      ...shown('fit'),
      ...criteria.map(({ id, when }) => ({ at: `criterion ${id}`, test: when })),
      ...notices.map(({ id, when }) => ({ at: `notice ${id}`, test: when })),
      ...meetingTypes.map(({ code, when }) => ({ at: `meeting type ${code}`, test: when })),
      ...plan.map(({ list, id, when }) => ({ at: `plan ${list} ${id}`, test: when })),
      ...shortlist.holdBack.map(({ id, when }) => ({ at: `hold back ${id}`, test: when })),
      { at: 'familyWhen', test: content.familyWhen },
    ],
    'red-flags': [...shown('red-flags'), ...redFlagConditions(content)],
    attendance: [...shown('attendance'), ...attendanceConditions(content)],
  };
}

const redFlagConditions = ({ redFlags }: Content): Condition[] => [
  ...redFlags.signs.flatMap(({ id, actNowWhen, countsWhen }) =>
    [actNowWhen, countsWhen].flatMap((test) => (test ? [{ at: `sign ${id}`, test }] : [])),
  ),
  ...redFlags.outcomes.flatMap(({ outcome, onlyOftenWhen }) =>
    onlyOftenWhen ? [{ at: `outcome ${outcome}`, test: onlyOftenWhen }] : [],
  ),
];

const attendanceConditions = ({ attendance }: Content): Condition[] => [
  ...attendance.bands.map(({ band, when }) => ({ at: `band ${band}`, test: when })),
  ...attendance.phases.map(({ phase, when }) => ({ at: `phase ${phase}`, test: when })),
  ...attendance.frequencies.map(({ phase, when }) => ({ at: `frequency ${phase}`, test: when })),
  ...attendance.reviews.map(({ review, when }) => ({ at: `review ${review}`, test: when })),
  { at: 'stepUpWhen', test: attendance.stepUpWhen },
];

/** Conditions over the attributes of a group. */
export const groupConditions = ({ criteria, shortlist }: Content): Condition[] => [
  ...criteria.map(({ id, group }) => ({ at: `criterion ${id}`, test: group })),
  ...shortlist.holdBack.flatMap(({ id, group, whileInScope }) =>
    [group, whileInScope].map((test) => ({ at: `hold back ${id}`, test })),
  ),
  ...shortlist.quotas.flatMap(({ id, need, ifAny }) =>
    [need, ...(ifAny ? [ifAny] : [])].map((test) => ({ at: `quota ${id}`, test })),
  ),
];
