/** Small random contents whose questions hang together, and sheets with some of them left open. */
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import { recommend } from '../../src/engine/index.js';
import type {
  Answer,
  Answers,
  Content,
  Criterion,
  Fit,
  Group,
  HoldBack,
  Question,
  Quota,
  Test,
} from '../../src/engine/content.js';

const asked = { check: 'fit', kind: 'single', part: 'core' } as const;
const plain: readonly Question[] = [
  { ...asked, id: 'pace', options: ['slow', 'fast', 'any'] },
  { ...asked, id: 'place', kind: 'multi', options: ['home', 'town', 'no'], exclusive: ['no'] },
  { ...asked, id: 'depth', options: ['deep', 'light'] },
  { ...asked, id: 'hour', options: ['early', 'late'] },
];
const seen: Question = {
  ...asked,
  id: 'seen',
  kind: 'acknowledgement',
  options: ['yes'],
  acknowledges: 'pace',
};

const leaves: { readonly [question: string]: readonly Test[] } = {
  pace: [{ is: ['pace', 'slow'] }, { is: ['pace', 'fast'] }, { in: ['pace', ['fast', 'any']] }],
  place: [
    { has: ['place', 'home'] },
    { has: ['place', 'no'] },
    { atLeast: ['place', 1] },
    { atLeast: ['place', 2] },
  ],
  depth: [{ is: ['depth', 'deep'] }, { in: ['depth', ['deep', 'light']] }],
  hour: [{ is: ['hour', 'early'] }, { is: ['hour', 'late'] }],
  seen: [{ is: ['seen', 'yes'] }],
};
const leavesOver = (...ids: readonly string[]): Test[] => ids.flatMap((id) => leaves[id] ?? []);

/** Conditions put together of these leaves. */
function testsOf(from: readonly Test[]): fc.Arbitrary<Test> {
  const leaf = fc.constantFrom(...from);
  const pair = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: leaf.map((not) => ({ not })) },
    { weight: 1, arbitrary: pair.map((all) => ({ all })) },
    { weight: 1, arbitrary: pair.map((any) => ({ any })) },
  );
}

const overAnswers = testsOf(leavesOver(...Object.keys(leaves)));
const overGroups: readonly Test[] = [
  { is: ['pace', 'slow'] },
  { is: ['pace', 'fast'] },
  { has: ['place', 'home'] },
  { atLeast: ['place', 2] },
  { is: ['kind', 'community'] },
  { all: [] },
];
const overGroupsAndAnswers: readonly Test[] = [
  ...overGroups,
  { is: ['pace', { answer: 'pace' }] },
  { has: ['place', { answer: 'place' }] },
];

const kinds: { readonly [group: string]: Group['kind'] } = {
  care: 'therapy',
  room: 'meeting-type',
};

const groupOf = (id: string): fc.Arbitrary<Group> =>
  fc
    .record(
      { pace: fc.constantFrom('slow', 'fast'), place: fc.subarray(['home', 'town']) },
      { requiredKeys: [] },
    )
    .map((attributes) => ({ id, kind: kinds[id] ?? 'community', attributes }));

const effects = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }).map((points) => ({ points })) },
  { weight: 2, arbitrary: fc.constant({ ruleOut: true as const }) },
  { weight: 1, arbitrary: fc.constantFrom('slippery', 'steep').map((caution) => ({ caution })) },
);

const criterionOf = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record({ when: overAnswers, group: testsOf(overGroupsAndAnswers), effect: effects })
    // Whether the question its points are booked under was answered is all the same here.
    .map((row) => ({ ...row, id, question: 'pace', source: 'rule' }));

const holdBack: fc.Arbitrary<HoldBack> = fc.record({
  id: fc.constant('hold'),
  when: overAnswers,
  group: testsOf(overGroups),
  whileInScope: testsOf(overGroups),
});

const quota: fc.Arbitrary<Quota> = fc.record(
  { id: fc.constant('quota'), need: testsOf(overGroups), ifAny: testsOf(overGroups) },
  { requiredKeys: ['id', 'need'] },
);

const listOf = <Id extends string, Row>(ids: readonly Id[], rowOf: (id: Id) => fc.Arbitrary<Row>) =>
  fc.tuple(...ids.map(rowOf));

/** Each question hidden by nothing, or by answers to those before it. */
const questions = listOf(
  plain.map(({ id }) => id),
  (id) => {
    const at = plain.findIndex((one) => one.id === id);
    const earlier = plain.slice(0, at).map((one) => one.id);
    const tests = at === 0 ? fc.constant(undefined) : fc.option(testsOf(leavesOver(...earlier)));
    return tests.map((shownWhen) => ({ ...plain[at]!, ...(shownWhen && { shownWhen }) }));
  },
);

const words: readonly Fit[] = ['strong', 'good', 'possible'];

const shortlists = fc
  .record({
    min: fc.integer({ min: 1, max: 3 }),
    more: fc.integer({ min: 0, max: 2 }),
    extendWith: fc.subarray([...words]),
    quotas: fc.array(quota, { maxLength: 2 }),
    holdBack: fc.array(holdBack, { maxLength: 2 }),
  })
  .map(({ more, ...rest }) => ({
    ...rest,
    max: Math.max(rest.min + more, rest.quotas.length + 1),
  }));

const planLists = ['trial', 'firstVisit', 'resources', 'selfManagement', 'family'] as const;

/** No act-now notice is ever given in these. */
export const contents: fc.Arbitrary<Content> = fc
  .record({
    questions,
    groups: listOf(['one', 'care', 'two', 'room', 'three', 'four'], groupOf),
    criteria: listOf(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'], criterionOf),
    shortlist: shortlists,
    meetingTypes: listOf(['A', 'B'], (code) => overAnswers.map((when) => ({ code, when }))),
    plan: listOf(planLists, (list) =>
      overAnswers.map((when) => ({ id: `our-${list}`, list, when, source: 'rule' })),
    ),
  })
  .map((parts) => ({
    ...defaultContent,
    ...parts,
    id: 'open',
    questions: [...parts.questions, seen],
    notices: defaultContent.notices.map((notice) => ({ ...notice, when: { any: [] } })),
    fits: [
      { fit: 'strong', atLeast: 51.5 },
      { fit: 'good', atLeast: 50 },
      { fit: 'possible', atLeast: 0 },
    ],
  }));

/** Every way there is to answer a question, skipping included. */
export function waysToAnswer({ kind, options }: Question): Answer[] {
  if (kind !== 'multi') return [null, ...options];
  const sets = options.reduce<string[][]>(
    (before, option) => before.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
  return sets.map((set) => (set.length > 0 ? set : null));
}

/** Every way to answer the open questions, the rest as it is. */
export const completionsOf = (answers: Answers, open: readonly Question[]): Answers[] =>
  open.reduce<Answers[]>(
    (sheets, question) =>
      sheets.flatMap((sheet) =>
        waysToAnswer(question).map((way) => ({ ...sheet, [question.id]: way })),
      ),
    [answers],
  );

export type OpenSheet = {
  readonly content: Content;
  readonly answers: Answers;
  readonly open: readonly Question[];
};

/** Every notice given by some answers or by none. */
export const withNotices: fc.Arbitrary<Content> = fc
  .tuple(contents, fc.array(fc.option(overAnswers), { minLength: 7, maxLength: 7 }))
  .map(([content, tests]) => ({
    ...content,
    notices: content.notices.map((one, at) => ({ ...one, when: tests[at] ?? { any: [] } })),
  }));

/** Answers to a question; `undefined` where it is left open. */
const sheetOf = ({ questions: all }: Content) =>
  fc
    .tuple(
      ...all.map((one) => fc.option(fc.constantFrom(...waysToAnswer(one)), { nil: undefined })),
    )
    .map((answers) => answers.map((answer, at) => ({ question: all[at]!, answer })));

type Sheet = readonly { readonly question: Question; readonly answer: Answer | undefined }[];

const answersOf = (sheet: Sheet): Answers =>
  Object.fromEntries(
    sheet
      .filter(({ answer }) => answer !== undefined)
      .map(({ question, answer }) => [question.id, answer]),
  );

/** A content and any answers to it. */
export const answeredContents = withNotices.chain((content) =>
  sheetOf(content).map((sheet) => ({ content, answers: answersOf(sheet) })),
);

/** A content, and answers with some questions neither answered nor skipped. */
export const openSheets: fc.Arbitrary<OpenSheet> = contents
  .chain((content) =>
    sheetOf(content).map((sheet) => ({
      content,
      answers: answersOf(sheet),
      open: sheet
        .filter(({ answer, question }) => answer === undefined && question !== seen)
        .map(({ question }) => question),
    })),
  )
  .filter(({ open }) => open.length > 0);

const shortlistOf = (content: Content, answers: Answers): string => {
  const result = recommend(content, answers);
  return 'shortlist' in result ? result.shortlist.join() : result.status;
};

/** True when some way to answer the open questions alters the shortlist, an act-now notice seen or not. */
export function canChange({ content, answers, open }: OpenSheet): boolean {
  const now = shortlistOf(content, answers);
  return completionsOf(answers, open).some((sheet) =>
    [{}, { seen: 'yes' }, { seen: null }].some(
      (acknowledged) => shortlistOf(content, { ...sheet, ...acknowledged }) !== now,
    ),
  );
}
