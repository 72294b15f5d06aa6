/** Random contents small enough to go through every sheet of answers, of every kind of rule the fit check has. */
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import type {
  Answer,
  Answers,
  Content,
  Criterion,
  Group,
  NoticeRule,
  Question,
  Test,
} from '../../src/engine/content.js';

const single = { check: 'fit', kind: 'single', part: 'core' } as const;
const pace: Question = { ...single, id: 'pace', options: ['slow', 'fast'] };
const place: Question = {
  ...single,
  id: 'place',
  kind: 'multi',
  options: ['home', 'town', 'nowhere'],
  exclusive: ['nowhere'],
};
const depth: Question = { ...single, id: 'depth', options: ['deep', 'light'] };
const seen: Question = {
  ...single,
  id: 'seen',
  kind: 'acknowledgement',
  options: ['yes'],
};

type Tests = fc.Arbitrary<Test>;

const comparisons: readonly Test[] = [
  { is: ['pace', 'slow'] },
  { is: ['pace', 'fast'] },
  { in: ['pace', ['slow', 'fast']] },
  { has: ['place', 'home'] },
  { has: ['place', 'town'] },
  { atLeast: ['place', 1] },
  { atLeast: ['place', 2] },
];
const overDepth: readonly Test[] = [{ is: ['depth', 'deep'] }, { is: ['depth', 'light'] }];
const overGroups: readonly Test[] = [
  { is: ['pace', 'slow'] },
  { is: ['kind', 'community'] },
  { in: ['pace', ['fast', 'other']] },
  { has: ['places', 'home'] },
  { atLeast: ['places', 2] },
];
const overBoth: readonly Test[] = [
  { is: ['pace', { answer: 'pace' }] },
  { has: ['places', { answer: 'place' }] },
];

/** Conditions put together of these comparisons. */
function testsOf(leaves: readonly Test[]): Tests {
  const leaf = fc.constantFrom(...leaves);
  const pair = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
    { weight: 1, arbitrary: pair.map((all) => ({ all })) },
    { weight: 1, arbitrary: pair.map((any) => ({ any })) },
    { weight: 1, arbitrary: pair.map((any) => ({ not: { any } })) },
  );
}

const asked = testsOf([...comparisons, ...overDepth, { has: ['place', 'nowhere'] }, { all: [] }]);

const groupOf = (id: string, kind: Group['kind']): fc.Arbitrary<Group> =>
  fc
    .record(
      {
        pace: fc.constantFrom('slow', 'fast'),
        places: fc.subarray(['home', 'town']),
      },
      { requiredKeys: [] },
    )
    .map((attributes) => ({ id, kind, attributes }));

function criterionOf(id: string): fc.Arbitrary<Criterion> {
  const row = fc.record({ group: testsOf([...overGroups, ...overBoth]), when: asked });
  const booked: readonly (readonly [question: string, isAnswered: Test])[] = [
    ['pace', { in: ['pace', ['slow', 'fast']] }],
    ['place', { atLeast: ['place', 1] }],
    ['depth', { in: ['depth', ['deep', 'light']] }],
  ];
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(row, fc.constantFrom(...booked), fc.integer({ min: -3, max: 3 }))
        .map(([{ group, when }, [question, isAnswered], points]) => ({
          id,
          question,
          group,
          source: 'rule',
          when: { all: [isAnswered, when] },
          effect: { points },
        })),
    },
    {
      weight: 1,
      arbitrary: row.map((one) => ({
        id,
        ...one,
        source: 'rule',
        effect: { ruleOut: true as const },
      })),
    },
    {
      weight: 1,
      arbitrary: row.map((one) => ({ id, ...one, source: 'rule', effect: { caution: id } })),
    },
  );
}

const always: Test = { all: [] };
const overPace = testsOf(comparisons.filter((one) => Object.values(one)[0][0] === 'pace'));

/** The act-now ones rest on what the acknowledgement names, on answers alone where it can be hidden. */
const noticesOver = (first: Test, overIt: Tests): fc.Arbitrary<readonly NoticeRule[]> =>
  fc
    .record({
      actNow: fc.array(overIt, { minLength: 2, maxLength: 2 }),
      others: fc.array(testsOf([...comparisons, ...overDepth]), { minLength: 4, maxLength: 4 }),
    })
    .map(({ actNow, others }) => {
      const whens: readonly Test[] = [first, ...actNow, ...others];
      return defaultContent.notices.map((notice, at) => ({ ...notice, when: whens[at] ?? always }));
    });

const acknowledging = fc.oneof(
  noticesOver({ is: ['pace', 'slow'] }, overPace).map((rules) => ({ rules, on: 'pace' })),
  noticesOver({ is: ['depth', 'deep'] }, fc.constantFrom(...overDepth)).map((rules) => ({
    rules,
    on: 'depth',
  })),
);

const listOf = <Row>(ids: readonly string[], rowOf: (id: string) => fc.Arbitrary<Row>) =>
  fc.tuple(...ids.map(rowOf));

export const smallContents: fc.Arbitrary<Content> = fc
  .record({
    neutral: fc.subarray([...pace.options, ...place.options, ...depth.options]),
    shownWhen: fc.option(testsOf(comparisons), { nil: undefined }),
    community: listOf(['one', 'two', 'three'], (id) => groupOf(id, 'community')),
    therapy: listOf(['four', 'five'], (id) => groupOf(id, 'therapy')),
    criteria: listOf(['c1', 'c2', 'c3', 'c4', 'c5'], criterionOf),
    notices: acknowledging,
    holdBack: fc.array(
      fc.record({
        id: fc.constant('hold'),
        when: asked,
        group: testsOf(overGroups),
        whileInScope: testsOf(overGroups),
      }),
      { maxLength: 1 },
    ),
    least: fc.integer({ min: 1, max: 3 }),
    more: fc.integer({ min: 0, max: 1 }),
  })
  .map(
    ({
      neutral,
      shownWhen,
      community,
      therapy,
      criteria,
      notices: { rules, on },
      holdBack,
      least,
      more,
    }) => ({
      ...defaultContent,
      id: 'small',
      questions: [
        pace,
        place,
        { ...depth, ...(shownWhen && { shownWhen }) },
        { ...seen, acknowledges: on },
      ].map((one) => ({
        ...one,
        neutral: one.options.filter((option) => neutral.includes(option)),
      })),
      groups: [...community, ...therapy],
      criteria,
      notices: rules,
      meetingTypes: [],
      plan: [],
      shortlist: { min: least, max: least + more, extendWith: [], quotas: [], holdBack },
      redFlags: { ...defaultContent.redFlags, signs: [], outcomes: [{ outcome: 'keep' }] },
      attendance: {
        ...defaultContent.attendance,
        bands: [],
        phases: [],
        frequencies: [],
        reviews: [],
        reasons: [],
        stepUpWhen: { any: [] },
      },
      audiences: [],
      familyWhen: { any: [] },
    }),
  );

/** Every sheet a person can hand in to the fit check. */
export function everySheet({ questions }: Content): Answers[] {
  const ways = (question: Question): (Answer | undefined)[] =>
    question.kind === 'multi'
      ? question.options.reduce<string[][]>(
          (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
          [[]],
        )
      : [undefined, ...question.options];
  return questions
    .filter(({ check }) => check === 'fit')
    .reduce<Answers[]>(
      (sheets, question) =>
        sheets.flatMap((sheet) => ways(question).map((way) => ({ ...sheet, [question.id]: way }))),
      [{}],
    );
}
