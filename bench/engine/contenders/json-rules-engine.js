/** json-rules-engine: all rules in one engine, the answers as facts of a run, events added up. */
import { Engine } from 'json-rules-engine';
import { rulesByCondition, rulesByGroup, rulesOneByOne } from '../rules.js';
import { apply, emptyScores, outcomeOf } from '../scores.js';

const contender = (name, rulesOf) => ({
  name,
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const groups = rulesByGroup(content);
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator('atLeast', (list, least) => Array.isArray(list) && list.length >= least);
    for (const { when, effects } of rulesOf(content)) {
      engine.addRule({ conditions: root(when), event: { type: 'holds', params: { effects } } });
    }
    return {
      async score(answers) {
        const { events } = await engine.run(answers);
        const scores = emptyScores(groups.length);
        for (const { params } of events) for (const effect of params.effects) apply(effect, scores);
        return scores;
      },
      outcomeOf: (scores) => outcomeOf(groups, content.criteria, scores),
    };
  },
});

/** One rule for a criterion and a group: what it found is its own explanation. */
export const jsonRulesEngine = contender('json-rules-engine', rulesOneByOne);
/** One rule for a condition, its event naming all groups: the fewest rules that do the work. */
export const jsonRulesEngineFolded = contender('json-rules-engine, folded', rulesByCondition);

/** A rule begins with `all`, `any` or `not`. */
function root(when) {
  if (when === true) return { all: [] };
  const condition = conditionOf(when);
  return 'fact' in condition ? { all: [condition] } : condition;
}

function conditionOf(when) {
  if (when.all) return { all: when.all.map(conditionOf) };
  if (when.any) return { any: when.any.map(conditionOf) };
  if (when.not) return { not: conditionOf(when.not) };
  const [kind] = Object.keys(when);
  const [fact, value] = when[kind];
  if (kind === 'atLeast') return { fact, operator: 'atLeast', value };
  const [only, ...others] = value;
  const [one, several] = kind === 'in' ? ['equal', 'in'] : ['contains', 'someFact:in'];
  return others.length > 0
    ? { fact, operator: several, value }
    : { fact, operator: one, value: only };
}
