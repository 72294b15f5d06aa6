/** survey-core: expressions outside a survey, parsed once, run over the answers. */
import { ConditionRunner, ExpressionRunner } from 'survey-core';
import { rulesByCondition, rulesByGroup } from '../rules.js';
import { apply, emptyScores, outcomeOf } from '../scores.js';

/** For a group, one expression for what rules it out, one for its points, one for each caution. */
export const surveyCore = {
  name: 'survey-core',
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const groups = rulesByGroup(content).map(({ group, ruleOuts, points, cautions }) => ({
      group,
      ruledOutBy: new ExpressionRunner(firstOf(ruleOuts)),
      points: new ExpressionRunner(sumOf(points)),
      cautions: cautions.map(({ when, value }) => ({
        value,
        runner: new ConditionRunner(expressionOf(when)),
      })),
    }));
    return {
      score: (answers) => groups.map((row) => scoreOf(row, answers)),
      outcomeOf: (found) => new Map(found.map((one, at) => [groups[at].group, one])),
    };
  },
};

/** A group that is out is asked for nothing more. */
function scoreOf({ ruledOutBy, points, cautions }, answers) {
  const by = ruledOutBy.runValues(answers);
  if (by !== 'none') return { by };
  const noted = cautions.filter(({ runner }) => runner.runValues(answers));
  return { points: points.runValues(answers), cautions: noted.map(({ value }) => value) };
}

/** One expression for a condition; what follows from it is added by hand, as for the other folded ones. */
export const surveyCoreFolded = {
  name: 'survey-core, folded',
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const groups = rulesByGroup(content);
    const rules = rulesByCondition(content).map(({ when, effects }) => ({
      runner: new ConditionRunner(expressionOf(when)),
      effects,
    }));
    return {
      score(answers) {
        const scores = emptyScores(groups.length);
        for (const { runner, effects } of rules) {
          if (runner.runValues(answers)) for (const effect of effects) apply(effect, scores);
        }
        return scores;
      },
      outcomeOf: (scores) => outcomeOf(groups, content.criteria, scores),
    };
  },
};

const firstOf = (ruleOuts) =>
  ruleOuts.reduceRight(
    (rest, { when, value }) => `iif(${expressionOf(when)}, '${value}', ${rest})`,
    "'none'",
  );

const sumOf = (points) =>
  points.map(({ when, value }) => `iif(${expressionOf(when)}, ${value}, 0)`).join(' + ') || '0';

function expressionOf(when) {
  if (when === true) return 'true = true';
  if (when.all) return `(${when.all.map(expressionOf).join(' and ')})`;
  if (when.any) return `(${when.any.map(expressionOf).join(' or ')})`;
  if (when.not) return leafOf(when.not, true);
  return leafOf(when, false);
}

/** A question that was not answered differs from every option, and contains none. */
function leafOf(leaf, isNegated) {
  const [kind] = Object.keys(leaf);
  const [question, value] = leaf[kind];
  if (kind === 'atLeast') return `{${question}.length} ${isNegated ? '<' : '>='} ${value}`;
  const one = kind === 'in' ? ['=', '!='] : ['contains', 'notcontains'];
  const operator = (value.length > 1 ? ['anyof', 'noneof'] : one)[isNegated ? 1 : 0];
  const options = value.map((option) => `'${option}'`).join(', ');
  return `{${question}} ${operator} ${value.length > 1 ? `[${options}]` : options}`;
}
