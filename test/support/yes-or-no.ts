/** Rows of a small content, to be put together by hand, where every question is a yes or a no. */
import { defaultContent } from '../../src/content/index.js';
import type {
  Answers,
  Content,
  Criterion,
  Question,
  ShortlistRules,
  Test,
} from '../../src/engine/content.js';

const asked = { check: 'fit', kind: 'single', part: 'core', options: ['yes', 'no'] } as const;
export const yes = (question: string): Test => ({ is: [question, 'yes'] });
export const questions: readonly Question[] = [
  { ...asked, id: 'first' },
  { ...asked, id: 'second' },
  { ...asked, id: 'third' },
  { ...asked, id: 'hidden', shownWhen: yes('first') },
  { ...asked, id: 'other' },
  { ...asked, id: 'seen', kind: 'acknowledgement', acknowledges: 'first' },
];

export const marked = (...marks: readonly string[]): Test => ({ in: ['mark', marks] });

const rule = (when: Test, mark: string, effect: Criterion['effect']): Criterion => ({
  id: JSON.stringify([when, mark, effect]),
  question: 'second',
  when,
  group: marked(mark),
  effect,
  source: 'rule',
});
export const points = (when: Test, mark: string, sum: number) => rule(when, mark, { points: sum });
export const out = (when: Test, mark: string) => rule(when, mark, { ruleOut: true });

const groups: Content['groups'] = [
  ...['a', 'b', 'c', 'd'].map(
    (mark) => ({ id: mark, kind: 'community', attributes: { mark } }) as const,
  ),
  { id: 't', kind: 'therapy', attributes: { mark: 't' } },
];

export const small = (
  criteria: readonly Criterion[],
  shortlist: Partial<ShortlistRules> = {},
  own: readonly Question[] = [],
): Content => ({
  ...defaultContent,
  questions: [...questions, ...own],
  groups,
  criteria,
  notices: defaultContent.notices.map((notice) => ({ ...notice, when: { any: [] } })),
  fits: [
    { fit: 'strong', atLeast: 52 },
    { fit: 'good', atLeast: 51 },
    { fit: 'possible', atLeast: 0 },
  ],
  shortlist: { min: 1, max: 3, extendWith: [], quotas: [], holdBack: [], ...shortlist },
});

export const no: Test = { any: [] };
export const always: Test = { all: [] };
/** `c` overtakes `b` with the second answer, far below `a`. */
export const below = [points(yes('other'), 'a', 50), points(yes('second'), 'c', 1)];
export const hold = { id: 'hold', when: always, group: marked('a'), whileInScope: marked('c') };
export const quota = (need: Test, ifAny?: Test) => ({ id: 'quota', need, ...(ifAny && { ifAny }) });
export const many = (count: number): Question => ({
  ...asked,
  id: 'many',
  kind: 'multi',
  options: Array.from({ length: count }, (_, place) => `${place}`),
});

/** All but these are skipped. */
export const but = (open: readonly string[], answers: Answers = { other: 'yes' }): Answers => ({
  ...Object.fromEntries(questions.map(({ id }) => [id, null])),
  ...Object.fromEntries(open.map((id) => [id, undefined])),
  ...answers,
});
