/** What can be seen in a result, as statements by name: two results are the same where all of these are. */
import type { Check, Content } from '../engine/index.js';
import type { Formula, Formulas } from './formulas.js';
import { fitRulesOf } from './fit-rules.js';
import type { AnswerSheet } from './sheets.js';
import { attendanceFacts } from './visible-attendance.js';
import { redFlagFacts } from './visible-red-flags.js';

export type Facts = ReadonlyMap<string, Formula>;

export type Visible = {
  /** The result is not just "incomplete". */
  readonly hasResult: Formula;
  /** Seen wherever there is a result. */
  readonly facts: Facts;
  /** There is a ranking; in checks without one, a result. */
  readonly isRanked: Formula;
  /** Seen with a ranking. */
  readonly rankedFacts: Facts;
  /** Not seen themselves, but the shortlist rests on them. */
  readonly hidden: Facts;
};

const none: Facts = new Map();

export function visibleIn(
  formulas: Formulas,
  content: Content,
  check: Check,
  sheet: AnswerSheet,
): Visible {
  if (check === 'fit') return fitVisible(formulas, content, sheet);
  const { hasResult, facts } =
    check === 'red-flags'
      ? redFlagFacts(formulas, content.redFlags, sheet)
      : attendanceFacts(formulas, content.attendance, sheet);
  return { hasResult, isRanked: hasResult, facts: none, rankedFacts: facts, hidden: none };
}

/**
 * Both have a result, and these differ. What hangs on neither the option nor its question is the same statement for both
 * sheets, and falls away.
 */
export function differsIn(formulas: Formulas, one: Visible, other: Visible): Formula {
  const { all, any, differ } = formulas;
  return all([
    one.hasResult,
    other.hasResult,
    any([
      ...differences(formulas, one.facts, other.facts),
      differ(one.isRanked, other.isRanked),
      all([
        one.isRanked,
        other.isRanked,
        any(differences(formulas, one.rankedFacts, other.rankedFacts)),
      ]),
    ]),
  ]);
}

/** Both have a ranking, and the shortlist may differ, though nothing else does. */
export const differsHidden = (formulas: Formulas, one: Visible, other: Visible): Formula =>
  formulas.all([
    one.isRanked,
    other.isRanked,
    formulas.any(differences(formulas, one.hidden, other.hidden)),
  ]);

function differences({ differ, never }: Formulas, one: Facts, other: Facts): Formula[] {
  return [...new Set([...one.keys(), ...other.keys()])].map((key) =>
    differ(one.get(key) ?? never, other.get(key) ?? never),
  );
}

/** With the same scope, points and cautions the order is the same; the shortlist then rests on what is held back alone. */
function fitVisible(formulas: Formulas, content: Content, sheet: AnswerSheet): Visible {
  const { all, any, not } = formulas;
  const rules = fitRulesOf(formulas, content, sheet);
  const ranked = new Map<string, Formula>();
  const add = (key: string, fact: Formula): void => {
    ranked.set(key, any([ranked.get(key) ?? formulas.never, fact]));
  };
  for (const { code, when } of content.meetingTypes) add(`type ${code}`, sheet.holds(when));
  for (const { list, id, when } of content.plan) add(`plan ${list} ${id}`, sheet.holds(when));
  for (const { group, inScope, effects } of [...rules.community, ...rules.therapy]) {
    add(`scope ${group.id}`, inScope);
    const before: Formula[] = [];
    for (const [{ id, effect }, acts] of effects) {
      if ('points' in effect) add(`part ${group.id} ${id}`, all([inScope, acts]));
      else if ('caution' in effect)
        add(`caution ${group.id} ${effect.caution}`, all([inScope, acts]));
      else {
        // Only the reason that is told is seen, and for community groups only.
        if (group.kind === 'community') {
          add(`reason ${group.id} ${id}`, all([acts, ...before.map(not)]));
        }
        before.push(acts);
      }
    }
  }
  return {
    hasResult: sheet.isAnswered,
    facts: rules.notices,
    isRanked: rules.isRanked,
    rankedFacts: ranked,
    hidden: new Map(
      rules.community.map(({ group, inScope }) => [
        group.id,
        all([inScope, rules.heldBack.get(group) ?? formulas.never]),
      ]),
    ),
  };
}
