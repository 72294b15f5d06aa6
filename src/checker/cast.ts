/** Which criteria can act on which groups: worked out once for a content, as most pairs have nothing to do with each other. */
import type { Content, Criterion, Group } from '../engine/index.js';
import { overAttributes, type Absent, type Sheet } from './conditions.js';
import { makeFormulas } from './formulas.js';

export type Casting = {
  readonly criterion: Criterion;
  /** The group meets the predicate whatever is answered; otherwise it compares with answers. */
  readonly isSettled: boolean;
};

const casts = new WeakMap<Content, ReadonlyMap<Group, readonly Casting[]>>();

/** For each group the criteria that can act on it, in their order. */
export function castOf(content: Content): ReadonlyMap<Group, readonly Casting[]> {
  let cast = casts.get(content);
  if (!cast) casts.set(content, (cast = makeCast(content)));
  return cast;
}

/** What a criterion sees of a group. */
export const subjectOf = ({ attributes, kind }: Group) => ({ ...attributes, kind });

/** What is unknown about a group gives no points and rules nothing out, but it lifts no caution either. */
export const absentFor = ({ effect }: Criterion): Absent =>
  'caution' in effect ? 'no' : 'unknown';

function makeCast(content: Content): ReadonlyMap<Group, readonly Casting[]> {
  const formulas = makeFormulas();
  const { always, never, variable } = formulas;
  const anySheet: Sheet = {
    chosen: (question, option) => variable(`${question}:${option}`),
    atLeast: (question, least) => variable(`${question} ${least}`),
  };
  const castingsOf = (group: Group): Casting[] =>
    content.criteria.flatMap((criterion) => {
      const subject = subjectOf(group);
      const absent = absentFor(criterion);
      const meets = overAttributes(formulas, anySheet, criterion.group, subject, absent);
      return meets === never ? [] : [{ criterion, isSettled: meets === always }];
    });
  return new Map(content.groups.map((group) => [group, castingsOf(group)]));
}
