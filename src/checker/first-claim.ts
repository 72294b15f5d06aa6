/** Every group can come first among its kind, or it is told what keeps it from that. */
import { recommend, type Content, type GroupId } from '../engine/index.js';
import { comesBefore, comesFirst, fitRulesOf, type FitRules } from './fit-rules.js';
import type { Formula } from './formulas.js';
import type { Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { confirmed, possible, undecided, type Shows } from './witness.js';

type Kind = 'community' | 'therapy';

/** A group, by its place in the catalogue. */
type Place = { readonly kind: Kind; readonly at: number; readonly id: GroupId };

export function firstClaim(inquiry: Inquiry, rules: FitRules): Claim {
  const places = (['community', 'therapy'] as const).flatMap((kind) =>
    rules[kind].map(({ group }, at): Place => ({ kind, at, id: group.id })),
  );
  return claimOf(
    'first',
    places.map((place) => {
      const target = firstIn(inquiry, rules, place);
      const shows = isFirst(inquiry.content, place);
      const finding = possible(inquiry, { subject: place.id, target, shows });
      if (finding.outcome !== 'failed') return finding;
      return heldByCriteria(inquiry, place) ?? heldByOrder(inquiry, rules, place);
    }),
  );
}

const firstIn = ({ formulas }: Inquiry, rules: FitRules, { kind, at }: Place): Formula =>
  formulas.all([rules.isRanked, comesFirst(formulas, rules[kind], at)]);

const isFirst =
  (content: Content, { kind, id }: Place): Shows =>
  (answers) => {
    const result = recommend(content, answers);
    return 'shortlist' in result && result[kind][0]?.group === id;
  };

/** The fewest criteria without which the group could come first, if that is what it takes. */
function heldByCriteria(inquiry: Inquiry, place: Place): Finding | undefined {
  const { askFewest, content, formulas, sheet } = inquiry;
  const { id } = place;
  const drops = new Map(content.criteria.map((one) => [`drop ${one.id}`, one.id]));
  const partly = fitRulesOf(formulas, content, sheet, (one) =>
    formulas.not(formulas.variable(`drop ${one.id}`)),
  );
  const { answers, holding } = askFewest(firstIn(inquiry, partly, place), [...drops.keys()]);
  if (answers === 'none') return undefined;
  if (answers === 'open') return undecided(id);
  const by = holding.map((name) => drops.get(name) ?? name);
  const without = { ...content, criteria: content.criteria.filter((one) => !by.includes(one.id)) };
  return {
    subject: id,
    outcome: 'reported',
    by,
    answers: confirmed(id, answers, isFirst(without, place)),
    note: `Can't come first; without ${by.join(' and ')} these answers would do.`,
  };
}

/** No criterion holds it back: then there are groups that it ties with at best, and that stand before it. */
function heldByOrder(
  { ask, formulas }: Inquiry,
  rules: FitRules,
  { kind, at, id }: Place,
): Finding {
  const { all, any, not } = formulas;
  const [group, others] = [rules[kind][at], rules[kind].slice(0, at)];
  const by = others.filter((other) => {
    if (!group) return false;
    const isBefore = any([not(other.inScope), comesBefore(formulas, group, other, true)]);
    return ask(all([rules.isRanked, group.inScope, isBefore])) === 'none';
  });
  if (by.length === 0) return { subject: id, outcome: 'failed', note: 'Other groups always lead.' };
  const ids = by.map((other) => other.group.id);
  const note = `Can't come first; ties at best with ${ids.join(', ')}, earlier in the catalogue.`;
  return { subject: id, outcome: 'reported', by: ids, note };
}
