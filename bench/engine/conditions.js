/**
 * A content's conditions in a form every contender can say in its own words: what a group's attributes decide is decided,
 * what was a reference to an answer asks about that answer, and `not` stands at the leaves only. Read from the data, not
 * from the engine, so that the two can disagree.
 *
 * A condition is `true`, `false`, `{ all: [...] }`, `{ any: [...] }`, `{ not: leaf }` or a leaf over the answers that count:
 * `{ in: [question, options] }` (single), `{ overlaps: [question, options] }` or `{ atLeast: [question, number] }` (multi).
 */

/** @typedef {{ holds: unknown, fails: unknown }} Pair When it holds and when it fails; never both, and neither if unknown. */

const unknown = { holds: false, fails: false };
const settled = (truth) => ({ holds: truth, fails: !truth });
const ofLeaf = (leaf) => ({ holds: leaf, fails: { not: leaf } });

/**
 * When a condition over answers holds.
 * @param questions Map of question id to question.
 */
export const overAnswers = (test, questions) =>
  pairOf(test, (leaf) => onAnswer(leaf, questions)).holds;

/**
 * When a condition over a group's attributes is known to hold.
 * @param absent What a leaf comes to whose attribute the group lacks: `false`, or `undefined` for unknown.
 */
export const overAttributes = (test, attributes, absent, questions) =>
  pairOf(test, (leaf) => onAttribute(leaf, attributes, absent, questions)).holds;

function pairOf(test, leafPair) {
  if ('not' in test) {
    const { holds, fails } = pairOf(test.not, leafPair);
    return { holds: fails, fails: holds };
  }
  if (!('all' in test) && !('any' in test)) return leafPair(test);
  const pairs = (test.all ?? test.any).map((one) => pairOf(one, leafPair));
  const [holds, fails] = [pairs.map((one) => one.holds), pairs.map((one) => one.fails)];
  return 'all' in test
    ? { holds: allOf(holds), fails: anyOf(fails) }
    : { holds: anyOf(holds), fails: allOf(fails) };
}

function onAnswer(leaf, questions) {
  if ('atLeast' in leaf) return atLeast(questions.get(leaf.atLeast[0]), leaf.atLeast[1]);
  const [id, value] = leaf.is ?? leaf.in ?? leaf.has;
  return chosen(questions.get(id), [value].flat());
}

function onAttribute(leaf, attributes, absent, questions) {
  const [key, wanted] = leaf.is ?? leaf.in ?? leaf.has ?? leaf.atLeast;
  const value = attributes[key];
  if (value === undefined) return absent === undefined ? unknown : settled(absent);
  if ('atLeast' in leaf) return settled((Array.isArray(value) ? value.length : value) >= wanted);
  if ('has' in leaf && !Array.isArray(value)) return settled(false);
  const values = 'has' in leaf ? value : [value];
  if (typeof wanted === 'object' && 'answer' in wanted) {
    return chosen(questions.get(wanted.answer), values);
  }
  return settled([wanted].flat().some((one) => values.includes(one)));
}

/** One of these options was chosen. */
function chosen(question, values) {
  const options = values.filter((value) => question.options.includes(value));
  if (options.length === 0) return settled(false);
  return ofLeaf(
    question.kind === 'multi'
      ? { overlaps: [question.id, options] }
      : { in: [question.id, options] },
  );
}

function atLeast(question, least) {
  if (least <= 0) return settled(true);
  if (question.kind === 'multi') return ofLeaf({ atLeast: [question.id, least] });
  return least === 1 ? ofLeaf({ in: [question.id, question.options] }) : settled(false);
}

/** All of these conditions, as short as it can be said. */
export function allOf(conditions) {
  const parts = distinct(conditions.flatMap((one) => one.all ?? [one])).filter(
    (one) => one !== true,
  );
  if (parts.includes(false)) return false;
  return parts.length > 1 ? { all: parts } : (parts[0] ?? true);
}

/** Any of these conditions, as short as it can be said: options of one question are asked for together. */
export function anyOf(conditions) {
  const parts = distinct(joined(conditions.flatMap((one) => one.any ?? [one]))).filter(
    (one) => one !== false,
  );
  if (parts.includes(true)) return true;
  return parts.length > 1 ? { any: parts } : (parts[0] ?? false);
}

function joined(conditions) {
  const options = new Map();
  const others = [];
  for (const one of conditions) {
    const kind = ['in', 'overlaps'].find((name) => one[name]);
    if (!kind) {
      others.push(one);
      continue;
    }
    const [question, values] = one[kind];
    const leaf = options.get(question) ?? { [kind]: [question, []] };
    leaf[kind][1] = [...new Set([...leaf[kind][1], ...values])];
    options.set(question, leaf);
  }
  return [...options.values(), ...others];
}

/** Without what is said twice. */
const distinct = (conditions) => [
  ...new Map(conditions.map((one) => [JSON.stringify(one), one])).values(),
];
