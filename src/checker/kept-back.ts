/** Why a group can't come first: criteria that keep it from that, or groups it never comes before. */
import { recommend, type Content, type GroupId } from '../engine/index.js';
import { comesBefore, comesFirst, fitRulesOf, type FitRules } from './fit-rules.js';
import type { Formula } from './formulas.js';
import { isUndecided, type Inquiry } from './inquiry.js';
import type { Finding } from './report.js';
import { confirmed, undecided, type Shows } from './witness.js';

/** A group that is ranked, by its place in the catalogue. */
export type Place = {
  readonly kind: 'community' | 'therapy';
  readonly at: number;
  readonly id: GroupId;
};

/** Something a group can come to: by the rules, and in the engine with a content. */
type Standing = {
  readonly target: (inquiry: Inquiry, rules: FitRules, place: Place) => Formula;
  readonly shows: (content: Content, place: Place) => Shows;
};

export const first: Standing = {
  target: ({ formulas }, rules, { kind, at }) =>
    formulas.all([rules.isRanked, comesFirst(formulas, rules[kind], at)]),
  shows:
    (content, { kind, id }) =>
    (answers) => {
      const result = recommend(content, answers);
      return 'shortlist' in result && result[kind][0]?.group === id;
    },
};

const inScope: Standing = {
  target: ({ formulas }, rules, { kind, at }) =>
    formulas.all([rules.isRanked, rules[kind][at]?.inScope ?? formulas.never]),
  shows:
    (content, { kind, id }) =>
    (answers) => {
      const result = recommend(content, answers);
      return 'shortlist' in result && result[kind].some(({ group }) => group === id);
    },
};

/** Of a group that can't come first, by proof. */
export const keptBack = (inquiry: Inquiry, rules: FitRules, place: Place): Finding =>
  byCriteria(inquiry, place, first, "Can't come first") ??
  (inquiry.ask(inScope.target(inquiry, rules, place)) === 'none'
    ? byCriteria(inquiry, place, inScope, 'Is never in scope')
    : undefined) ??
  byOrder(inquiry, rules, place);

/** The fewest criteria without which it could, if that is what it takes. */
function byCriteria(
  inquiry: Inquiry,
  place: Place,
  { target, shows }: Standing,
  what: string,
): Finding | undefined {
  const { askFewest, content, formulas, sheet } = inquiry;
  const subject = place.id;
  const drops = new Map(content.criteria.map((one) => [`drop ${one.id}`, one.id]));
  const partly = fitRulesOf(formulas, content, sheet, (one) =>
    formulas.not(formulas.variable(`drop ${one.id}`)),
  );
  const { answers, holding } = askFewest(target(inquiry, partly, place), [...drops.keys()]);
  if (answers === 'none') return undefined;
  if (isUndecided(answers)) return undecided(subject, answers);
  const by = holding.map((name) => drops.get(name) ?? name);
  const without = { ...content, criteria: content.criteria.filter(({ id }) => !by.includes(id)) };
  return {
    subject,
    outcome: 'reported',
    answers: confirmed(subject, answers, shows(without, place)),
    by,
    note: `${what}; without ${by.join(' and ')} these answers would do.`,
  };
}

const alwaysBehind =
  "Can't come first; other groups always lead. Give it attributes that criteria look at, or remove it.";

/** No criterion keeps it back: there are groups that it ties with at best, and that stand before it. */
function byOrder({ ask, formulas }: Inquiry, rules: FitRules, { kind, at, id }: Place): Finding {
  const { all, any, not } = formulas;
  const [group, others] = [rules[kind][at], rules[kind].slice(0, at)];
  const ahead = others.filter((other) => {
    if (!group) return false;
    const isBefore = any([not(other.inScope), comesBefore(formulas, group, other, true)]);
    return ask(all([rules.isRanked, group.inScope, isBefore])) === 'none';
  });
  const by = ahead.map((other) => other.group.id);
  if (by.length === 0) {
    return { subject: id, outcome: 'failed', note: alwaysBehind };
  }
  const note = `Can't come first; ties at best with ${by.join(', ')}, earlier in the catalogue.`;
  return { subject: id, outcome: 'reported', by, note };
}
