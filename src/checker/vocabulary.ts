/** The attributes of groups that rules look at, and what they compare them with. */
import type { Attributes, Content, Group, Question, Test } from '../engine/index.js';
import { leavesOf, type Leaf } from '../schema/leaves.js';

/** What a rule that looks at an attribute does. */
export type Use = 'rule out' | 'rank' | 'caution' | 'shortlist';

export type LookedAt = {
  /** Values it is compared with; where it is compared with an answer, all options of the question. */
  readonly values: ReadonlySet<string>;
  /** How it has to be written for a rule to find anything; `undefined` where either will do. */
  readonly form: 'text' | 'list' | undefined;
  readonly uses: ReadonlySet<Use>;
};

/** Every attribute that a criterion or a shortlist rule looks at, by name, in the order of the rules. */
export function lookedAtIn(content: Content): ReadonlyMap<string, LookedAt> {
  const questions = content.questions.filter(({ check }) => check === 'fit');
  const byName = new Map<string, (readonly [Use, Leaf])[]>();
  for (const [use, test] of rulesOf(content)) {
    for (const leaf of leavesOf({ value: test, path: '' })) {
      // Every group has a kind, which is none of its attributes.
      if (leaf.key === 'kind') continue;
      byName.set(leaf.key, [...(byName.get(leaf.key) ?? []), [use, leaf]]);
    }
  }
  return new Map(
    [...byName].map(([name, looks]) => {
      const leaves = looks.map(([, leaf]) => leaf);
      const values = new Set(leaves.flatMap((leaf) => valuesOf(leaf, questions)));
      return [name, { values, form: formOf(leaves), uses: new Set(looks.map(([use]) => use)) }];
    }),
  );
}

/** The values that groups have, by the name of the attribute. */
export function statedBy(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const { attributes } of groups) {
    for (const [name, value] of Object.entries(attributes)) {
      stated.set(name, new Set([...(stated.get(name) ?? []), ...textsOf(value)]));
    }
  }
  return stated;
}

/** A value, or those of a list, as texts. */
export const textsOf = (value: Attributes[string]): string[] => [value].flat().map(String);

const rulesOf = ({ criteria, shortlist }: Content): (readonly [Use, Test | undefined])[] => [
  ...criteria.map(({ effect, group }) => [useOf(effect), group] as const),
  ...shortlist.quotas.flatMap(({ need, ifAny }) => [need, ifAny].map(forShortlist)),
  ...shortlist.holdBack.flatMap(({ group, whileInScope }) =>
    [group, whileInScope].map(forShortlist),
  ),
];

const forShortlist = (test: Test | undefined) => ['shortlist', test] as const;

const useOf = (effect: Content['criteria'][number]['effect']): Use => {
  if ('points' in effect) return 'rank';
  return 'caution' in effect ? 'caution' : 'rule out';
};

const valuesOf = ({ values, reference }: Leaf, questions: readonly Question[]): string[] => [
  ...values.map(({ value }) => value),
  ...questions.filter(({ id }) => id === reference?.value.answer).flatMap(({ options }) => options),
];

/** Only `has` looks into a list, only `is` and `in` compare a text. */
function formOf(leaves: readonly Leaf[]): LookedAt['form'] {
  const forms = new Set(leaves.map(({ form }) => form));
  const [comparesText, looksInto] = [forms.has('is') || forms.has('in'), forms.has('has')];
  if (comparesText === looksInto) return undefined;
  return looksInto ? 'list' : 'text';
}
