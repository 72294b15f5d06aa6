/** json-logic-engine, compiled: it generates code, so a page with a strict policy cannot use it so. */
import { LogicEngine } from 'json-logic-engine';
import { rulesByCondition, rulesByGroup } from '../rules.js';
import { apply, emptyScores, outcomeOf } from '../scores.js';

/** One expression for a group: the id that rules it out, or its points followed by its cautions. */
export const jsonLogicEngine = {
  name: 'json-logic-engine, compiled',
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const engine = new LogicEngine();
    const groups = rulesByGroup(content);
    const expressions = groups.map((row) => engine.build(groupLogic(row)));
    return {
      score: (answers) => expressions.map((expression) => expression(answers)),
      outcomeOf: (found) =>
        new Map(
          found.map((result, at) => {
            const { group } = groups[at];
            if (typeof result === 'string') return [group, { by: result }];
            const [points, ...cautions] = result;
            return [group, { points, cautions: cautions.filter((one) => one !== '') }];
          }),
        ),
    };
  },
};

/** One expression for a condition; what follows from it is added by hand, as for the other folded ones. */
export const jsonLogicEngineFolded = {
  name: 'json-logic-engine, folded',
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const engine = new LogicEngine();
    const groups = rulesByGroup(content);
    const rules = rulesByCondition(content).map(({ when, effects }) => ({
      holds: when === true ? () => true : engine.build(logicOf(when)),
      effects,
    }));
    return {
      score(answers) {
        const scores = emptyScores(groups.length);
        for (const { holds, effects } of rules) {
          if (holds(answers)) for (const effect of effects) apply(effect, scores);
        }
        return scores;
      },
      outcomeOf: (scores) => outcomeOf(groups, content.criteria, scores),
    };
  },
};

function groupLogic({ ruleOuts, points, cautions }) {
  const sum = points.map(({ when, value }) => ({ if: [logicOf(when), value, 0] }));
  const notes = cautions.map(({ when, value }) => ({ if: [logicOf(when), value, ''] }));
  const found = [{ '+': [0, ...sum] }, ...notes];
  return { if: [...ruleOuts.flatMap(({ when, value }) => [logicOf(when), value]), found] };
}

function logicOf(when) {
  if (when === true) return true;
  if (when.all) return { and: when.all.map(logicOf) };
  if (when.any) return { or: when.any.map(logicOf) };
  if (when.not) return { '!': logicOf(when.not) };
  const [kind] = Object.keys(when);
  const [question, value] = when[kind];
  const answer = { var: question };
  if (kind === 'atLeast') return atLeast(answer, value);
  if (kind === 'in') {
    return value.length > 1 ? { in: [answer, value] } : { '===': [answer, value[0]] };
  }
  const parts = value.map((option) => ({ in: [option, answer] }));
  return parts.length > 1 ? { or: parts } : parts[0];
}

/** A list with a place `least - 1` is that long; `length`, which is not compiled inline, would be the slower way. */
const atLeast = ({ var: question }, least) => ({
  '!==': [{ var: `${question}.${least - 1}` }, null],
});
