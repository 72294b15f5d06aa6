/** What a contender found for each group, and how two findings are compared. */

/** Nothing found yet, for this many groups. Lists are by the group's place among `rulesByGroup`. */
export const emptyScores = (size) => ({
  points: Array(size).fill(0),
  /** Place of the criterion that rules it out, among the content's criteria. */
  ruledOut: Array(size).fill(-1),
  cautions: Array(size).fill(undefined),
});

/** Lets one rule that holds do what it does. The first rule-out in the content's order is the one that counts. */
export function apply({ group, kind, value, order }, { points, ruledOut, cautions }) {
  if (kind === 'points') points[group] += value;
  else if (kind === 'cautions') cautions[group] = [...(cautions[group] ?? []), value];
  else if (ruledOut[group] < 0 || order < ruledOut[group]) ruledOut[group] = order;
}

/**
 * What can be compared: by group id, the criterion that rules it out, or its points and cautions.
 * @param groups As `rulesByGroup` gives them.
 */
export function outcomeOf(groups, criteria, { points, ruledOut, cautions }) {
  const rows = groups.map(({ group }, at) => {
    const by = criteria[ruledOut[at]]?.id;
    return [group, by ? { by } : { points: points[at], cautions: cautions[at] ?? [] }];
  });
  return new Map(rows);
}

/**
 * Where two findings differ, in words; none where they agree.
 * @param parts What the second one claims to know: of `by`, `points`, `cautions`. Where the first gives no reason for a group
 * that is out (`by: null`), any will do.
 */
export function differences(expected, found, parts) {
  const lines = [];
  for (const [group, wanted] of expected) {
    const given = found.get(group) ?? {};
    for (const part of parts) {
      if (part !== 'by' && wanted.by !== undefined) continue;
      if (wanted.by === null && given.by !== undefined) continue;
      const [left, right] = [said(wanted[part]), said(given[part])];
      if (left !== right) lines.push(`${group}: ${part} expected ${left}, found ${right}`);
    }
  }
  return lines;
}

/** A caution two criteria give is one caution, and their order says nothing. */
const said = (value) => JSON.stringify(Array.isArray(value) ? distinct(value) : value) ?? 'none';

const distinct = (values) => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
