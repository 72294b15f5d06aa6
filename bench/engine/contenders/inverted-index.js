/**
 * A hand-written index from each option to the points it gives: what is chosen is walked, nothing else. It only adds
 * points. It rules nothing out, notes no cautions, keeps no reasons, checks no answer and sorts nothing: the floor.
 */
import { rulesByCondition, rulesByGroup } from '../rules.js';

export const invertedIndex = {
  name: 'inverted index, points only',
  finds: ['points'],
  prepare(content) {
    const groups = rulesByGroup(content);
    const { byQuestion, always, size } = makeIndex(content);
    const lastRun = new Uint32Array(size);
    let run = 0;

    function add(entry, answers, points) {
      if (!entry) return;
      const { places, values, guarded } = entry;
      for (let at = 0; at < places.length; at += 1) points[places[at]] += values[at];
      for (const rule of guarded) addOnce(rule, answers, points);
    }

    /** A rule reached by two options of an answer counts once. */
    function addOnce({ number, holds, places, values }, answers, points) {
      if (lastRun[number] === run) return;
      lastRun[number] = run;
      if (!holds(answers)) return;
      for (let at = 0; at < places.length; at += 1) points[places[at]] += values[at];
    }

    return {
      score(answers) {
        const points = new Float64Array(groups.length);
        run += 1;
        for (const question in answers) {
          const entries = byQuestion.get(question);
          if (!entries) continue;
          const answer = answers[question];
          if (typeof answer === 'string') add(entries.get(answer), answers, points);
          else for (const option of answer) add(entries.get(option), answers, points);
        }
        for (const rule of always) addOnce(rule, answers, points);
        return points;
      },
      outcomeOf: (points) =>
        new Map(groups.map(({ group }, at) => [group, { points: points[at] }])),
    };
  },
};

function makeIndex(content) {
  const byQuestion = new Map();
  const always = [];
  const rules = rulesByCondition(content)
    .map(({ when, effects }) => ({
      when,
      effects: effects.filter(({ kind }) => kind === 'points'),
    }))
    .filter(({ effects }) => effects.length > 0);
  for (const [number, { when, effects }] of rules.entries()) {
    const leaf = [when, ...(when.all ?? [])].find((one) => one.in ?? one.overlaps);
    const rule = { number, holds: predicateOf(when), ...summed(effects) };
    if (!leaf) {
      always.push(rule);
      continue;
    }
    const [question, options] = leaf.in ?? leaf.overlaps;
    const isWhole = leaf === when && (leaf.in || options.length === 1);
    for (const option of options) {
      const entry = entryOf(byQuestion, question, option);
      if (isWhole) entry.effects.push(...effects);
      else entry.guarded.push(rule);
    }
  }
  for (const entries of byQuestion.values()) {
    for (const [option, { effects, guarded }] of entries) {
      entries.set(option, { ...summed(effects), guarded });
    }
  }
  return { byQuestion, always, size: rules.length };
}

function entryOf(byQuestion, question, option) {
  const entries = byQuestion.get(question) ?? new Map();
  byQuestion.set(question, entries);
  const entry = entries.get(option) ?? { effects: [], guarded: [] };
  entries.set(option, entry);
  return entry;
}

/** One sum for a group, however many criteria add to it. */
function summed(effects) {
  const sums = new Map();
  for (const { group, value } of effects) sums.set(group, (sums.get(group) ?? 0) + value);
  return { places: Uint16Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}

function predicateOf(when) {
  if (when === true) return () => true;
  if (when.not) {
    const holds = predicateOf(when.not);
    return (answers) => !holds(answers);
  }
  if (when.all ?? when.any) {
    const parts = (when.all ?? when.any).map(predicateOf);
    if (when.all) return (answers) => parts.every((holds) => holds(answers));
    return (answers) => parts.some((holds) => holds(answers));
  }
  const [kind] = Object.keys(when);
  const [question, value] = when[kind];
  if (kind === 'in') return (answers) => value.includes(answers[question]);
  if (kind === 'atLeast') return (answers) => (answers[question]?.length ?? 0) >= value;
  return (answers) => answers[question]?.some((option) => value.includes(option)) ?? false;
}
