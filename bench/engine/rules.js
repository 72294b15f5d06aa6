/** What a content's criteria can do to each group, as conditions over answers alone. */
import { allOf, overAnswers, overAttributes } from './conditions.js';

/**
 * The groups that are ranked, in catalogue order, each with the rules that can hold for it.
 * @returns Rows of `{ group, isCommunity, ruleOuts, points, cautions }`; each rule is `{ criterion, when, value }`, `value`
 * being the criterion's id, its points or its caution.
 */
export function rulesByGroup(content) {
  const questions = new Map(
    content.questions.filter(({ check }) => check === 'fit').map((one) => [one.id, one]),
  );
  return content.groups
    .filter(({ kind }) => kind !== 'meeting-type')
    .map((group) => {
      const rules = content.criteria.flatMap((criterion) => ruleFor(criterion, group, questions));
      const valuesOf = (key) =>
        rules
          .filter(({ effect }) => key in effect)
          .map(({ criterion, when, effect }) => ({
            criterion,
            when,
            value: key === 'ruleOut' ? criterion : effect[key],
          }));
      return {
        group: group.id,
        isCommunity: group.kind === 'community',
        ruleOuts: valuesOf('ruleOut'),
        points: valuesOf('points'),
        cautions: valuesOf('caution'),
      };
    });
}

/** No rule where the group can never meet it. What is unknown about a group lifts no caution. */
function ruleFor({ id, when, group: test, effect }, { kind, attributes }, questions) {
  const absent = 'caution' in effect ? false : undefined;
  const condition = allOf([
    overAnswers(when, questions),
    overAttributes(test, { ...attributes, kind }, absent, questions),
  ]);
  return condition === false ? [] : [{ criterion: id, when: condition, effect }];
}

/** The same rules one by one: `{ when, effects: [{ group, kind, value, order }] }`, `group` and `order` being places. */
export function rulesOneByOne(content) {
  const order = new Map(content.criteria.map(({ id }, at) => [id, at]));
  return rulesByGroup(content).flatMap((row, group) =>
    ['ruleOuts', 'points', 'cautions'].flatMap((kind) =>
      row[kind].map(({ criterion, when, value }) => ({
        when,
        effects: [{ group, kind, value, order: order.get(criterion) }],
      })),
    ),
  );
}

/** The same rules with each condition stated once, followed by all it does to all groups. */
export function rulesByCondition(content) {
  const rules = new Map();
  for (const { when, effects } of rulesOneByOne(content)) {
    const key = JSON.stringify(when);
    const rule = rules.get(key) ?? { when, effects: [] };
    rule.effects.push(...effects);
    rules.set(key, rule);
  }
  return [...rules.values()];
}
