/** The red-flag self-check, restated from the written rules alone. */
import type { Answers, RedFlagOutcome } from '../../src/engine/index.js';
import type { RedFlagReport } from '../../src/engine/results.js';
import type { Counted } from './oracle-answers.js';
import { actNowSigns, followUps, has, ordinarySigns, sorted } from './oracle-answers.js';

type OrdinaryKind = 'safety' | 'climate' | 'quality' | 'outcome' | 'fit';

const kinds: { readonly [sign: string]: OrdinaryKind } = {
  'no-support': 'climate',
  judgment: 'climate',
  conflict: 'climate',
  'values-mismatch': 'fit',
  'no-structure': 'quality',
  dominance: 'climate',
  size: 'fit',
  privacy: 'safety',
  irregular: 'quality',
  'no-growth': 'quality',
  'no-guidance': 'safety',
  'no-skills': 'quality',
  pressure: 'safety',
  'no-progress': 'outcome',
};

const weights: { readonly [kind in OrdinaryKind]: number } = {
  safety: 4,
  climate: 3,
  quality: 2,
  outcome: 2,
  fit: 0,
};

/** Signs that say to leave: act-now ones, and ordinary ones whose follow-up says so. */
export const actNowSeen = (answers: Counted): readonly string[] => [
  ...actNowSigns.filter((sign) => has(answers, sign, 'yes')),
  ...followUps.filter(([question]) => has(answers, question, 'yes')).map(([, sign]) => sign),
];

/** Ordinary signs that were seen and count. */
export const signsSeen = (answers: Counted): readonly string[] =>
  ordinarySigns
    .filter((sign) => has(answers, sign, 'once', 'often'))
    .filter((sign) => sign !== 'no-progress' || has(answers, 'attended', 'five-plus', 'months'));

const kindOf = (sign: string): OrdinaryKind => {
  const kind = kinds[sign];
  if (!kind) throw new Error(`No ordinary sign has the id "${sign}"`);
  return kind;
};

const weigh = (answers: Counted, sign: string): number =>
  weights[kindOf(sign)] * (has(answers, sign, 'often') ? 3 : 1);

const total = (answers: Counted, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + weigh(answers, sign), 0);

export function expectedOutcome(answers: Counted): 'incomplete' | RedFlagOutcome {
  if (Object.keys(answers).every((question) => question === 'attended')) return 'incomplete';
  if (actNowSeen(answers).length > 0) return 'leave';
  const signs = signsSeen(answers);
  const towardSwitch = has(answers, 'attended', 'one')
    ? signs.filter((sign) => has(answers, sign, 'often'))
    : signs;
  if (total(answers, towardSwitch) >= 12) return 'switch';
  if (total(answers, signs) >= 3) return 'raise';
  return signs.some((sign) => kindOf(sign) === 'fit') ? 'style' : 'keep';
}

export function expectedCarryOver(answers: Counted): { answers: Answers; ask: string[] } {
  const seen = (sign: string): boolean => has(answers, sign, 'once', 'often', 'yes');
  const approach = [
    ...(seen('no-skills') ? ['skills'] : []),
    ...(seen('no-guidance') ? ['therapist'] : []),
  ];
  return {
    answers: {
      ...(approach.length > 0 ? { approach: sorted(approach) } : {}),
      ...(seen('medication-pressure') ? { medication: 'taking' } : {}),
    },
    ask: [
      ...(seen('sexual-pressure') ? ['company'] : []),
      ...(seen('size') ? ['size'] : []),
      ...(seen('values-mismatch') ? ['spirituality'] : []),
    ],
  };
}

const fittingHelplines: readonly (readonly [sign: string, helpline: string])[] = [
  ['threat', 'violence'],
  ['sexual-pressure', 'sexual-assault'],
];
const helplineKinds = ['crisis', 'violence', 'sexual-assault', 'treatment'];

function signFaults(answers: Counted, report: RedFlagReport): string[] {
  const urgent = actNowSeen(answers);
  const expected = [...new Set([...urgent, ...signsSeen(answers)])];
  const listed = report.signs.map(({ sign }) => sign);
  const faults =
    sorted(listed).join() === sorted(expected).join()
      ? []
      : [`signs: found ${listed.join()}, expected ${expected.join()}`];
  for (const { sign, kind, answer, weight } of report.signs) {
    const grave = urgent.includes(sign);
    const rightKind = grave ? 'act-now' : kinds[sign];
    if (kind !== rightKind) faults.push(`signs: ${sign} is of kind ${kind}`);
    if (!grave && weight !== weigh(answers, sign)) faults.push(`signs: ${sign} weighs ${weight}`);
    if (!grave && !has(answers, sign, answer)) faults.push(`signs: ${sign} answered ${answer}`);
  }
  return faults;
}

/** Heaviest first, act-now signs before all others; equal weights in the order they are asked. */
function signOrderFaults(report: RedFlagReport): string[] {
  const asked = [...ordinarySigns, ...actNowSigns];
  return report.signs.slice(1).flatMap((lower, index) => {
    const higher = report.signs[index];
    if (!higher) return [];
    const [a, b] = [asked.indexOf(higher.sign), asked.indexOf(lower.sign)];
    const inOrder = higher.weight > lower.weight || (higher.weight === lower.weight && a < b);
    const graveFirst = lower.kind !== 'act-now' || higher.kind === 'act-now';
    return inOrder && graveFirst ? [] : [`signs: ${higher.sign} before ${lower.sign}`];
  });
}

function helplineFaults(answers: Counted, report: RedFlagReport): string[] {
  const found: readonly string[] = report.helplines;
  if (report.outcome !== 'leave') {
    return found.length > 0 ? [`helplines: ${found.join()} for ${report.outcome}`] : [];
  }
  const missing = fittingHelplines.filter(
    ([sign, helpline]) => has(answers, sign, 'yes') && !found.includes(helpline),
  );
  return [
    ...(found.length > 0 ? [] : ['helplines: none to leave with']),
    ...missing.map(([sign, helpline]) => `helplines: no ${helpline} for ${sign}`),
    ...found.filter((kind) => !helplineKinds.includes(kind)).map((kind) => `helplines: ${kind}`),
    ...(new Set(found).size < found.length ? ['helplines: one is named twice'] : []),
  ];
}

/** The same carry-over in one fixed order. */
const comparable = (carry: {
  readonly answers: Answers;
  readonly ask: readonly string[];
}): string => {
  const entries = Object.entries(carry.answers)
    .map(([id, value]) => [id, value && typeof value !== 'string' ? sorted(value) : value] as const)
    .sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify({ entries, ask: sorted(carry.ask) });
};

/** The laws this report breaks; none for a right one. */
export function redFlagFaults(answers: Counted, report: RedFlagReport): string[] {
  const outcome = expectedOutcome(answers);
  const [found, expected] = [comparable(report.carryOver), comparable(expectedCarryOver(answers))];
  return [
    ...(report.outcome === outcome ? [] : [`outcome: ${report.outcome}, expected ${outcome}`]),
    ...signFaults(answers, report),
    ...signOrderFaults(report),
    ...helplineFaults(answers, report),
    ...(found === expected ? [] : [`carry-over: found ${found}, expected ${expected}`]),
  ];
}
