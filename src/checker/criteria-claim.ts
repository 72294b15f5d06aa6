/**
 * Every criterion acts on some group under some answers, where it can be seen in the result; those that wait for a group to
 * act on are told, be they marked so or taken over from a base whose groups are not all there.
 */
import { explain, readAnswers, recommend, type Criterion } from '../engine/index.js';
import { isCriterionOf, type Base } from './base.js';
import type { FitRules, GroupRules } from './fit-rules.js';
import type { Formula, Formulas } from './formulas.js';
import type { Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { possible, type Shows } from './witness.js';

export function criteriaClaim(inquiry: Inquiry, rules: FitRules, base: Base): Claim {
  return claimOf(
    'criteria',
    inquiry.content.criteria.map((criterion) => findingFor(inquiry, rules, criterion, base)),
  );
}

function findingFor(inquiry: Inquiry, rules: FitRules, criterion: Criterion, base: Base): Finding {
  const { formulas } = inquiry;
  const shows = actsIn(inquiry, criterion);
  const tried = [...rules.community, ...rules.therapy]
    .filter(({ effects }) => effects.has(criterion))
    .map((group) => formulas.all([rules.isRanked, seenOn(formulas, group, criterion)]));
  for (const target of tried) {
    const finding = possible(inquiry, { subject: criterion.id, target, shows });
    if (finding.outcome !== 'failed') return finding;
  }
  if (criterion.spare) return waitingFinding(inquiry, rules, criterion, spare);
  if (isCriterionOf(base, criterion)) {
    const note = tried.length === 0 ? unmet : actsOnNone;
    return waitingFinding(inquiry, rules, criterion, note);
  }
  return { subject: criterion.id, outcome: 'failed', note: `${idle} ${fix}` };
}

const idle = 'No answers make it act on any group.';
const fix = 'Mark it spare if it waits for groups that are added; else mend or remove it.';
const neverHolds = 'No answers meet "when", so that no group can be met. Mend or remove it.';
const spare = 'Spare: it waits for a group that is added.';
const unmet = 'None of your groups meets it; it waits for one that does.';
const actsOnNone =
  'No answers make it act on those of your groups that meet it; it waits for another.';

/** Points and cautions show on a group in scope; a rule-out takes it away. */
function seenOn({ all, never }: Formulas, group: GroupRules, criterion: Criterion): Formula {
  const acts = group.effects.get(criterion) ?? never;
  return 'ruleOut' in criterion.effect ? acts : all([acts, group.inScope]);
}

const actsIn =
  ({ content }: Inquiry, { id, when, effect }: Criterion): Shows =>
  (answers) => {
    if (!readAnswers(content, 'fit', answers).holds(when)) return false;
    const result = recommend(content, answers);
    if (!('shortlist' in result)) return false;
    if ('ruleOut' in effect) {
      const ranked = content.groups.filter(({ kind }) => kind !== 'meeting-type');
      return ranked.some((group) => explain(content, answers, group.id).ruledOutBy.includes(id));
    }
    const matches = [...result.community, ...result.therapy];
    if ('caution' in effect) {
      return matches.some(({ cautions }) => cautions.includes(effect.caution));
    }
    return matches.some(({ parts }) => parts.some((part) => part.criterion === id));
  };

/** A criterion that waits for a group only has to be one that such a group could meet. */
function waitingFinding(
  inquiry: Inquiry,
  rules: FitRules,
  { id, when }: Criterion,
  note: string,
): Finding {
  const { content, formulas, sheet } = inquiry;
  const finding = possible(inquiry, {
    subject: id,
    target: formulas.all([rules.isRanked, sheet.holds(when)]),
    shows: (answers) =>
      'shortlist' in recommend(content, answers) &&
      readAnswers(content, 'fit', answers).holds(when),
  });
  if (finding.outcome === 'failed') return { ...finding, note: neverHolds };
  return finding.outcome === 'witness' ? { ...finding, outcome: 'reported', note } : finding;
}
