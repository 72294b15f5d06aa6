/** Which questions are shown, and which answers count, restated from the written rules alone. */
import type { Answer, Answers, Check } from '../../src/engine/index.js';

/** Only what counts: shown, answered, and without a "none" beside other options. */
export type Counted = { readonly [question: string]: string | readonly string[] };

type Row = { readonly id: string; readonly shown?: (before: Counted) => boolean };

const forSelf = (before: Counted): boolean => before['for-whom'] !== 'family';
const forFamily = (before: Counted): boolean => before['for-whom'] === 'family';
const seen =
  (sign: string) =>
  (before: Counted): boolean =>
    before[sign] === 'once' || before[sign] === 'often';

const fitCore: readonly Row[] = [
  { id: 'for-whom' },
  { id: 'safety' },
  { id: 'concern' },
  { id: 'age' },
  { id: 'goal', shown: forSelf },
  { id: 'medication', shown: forSelf },
  { id: 'mental-health', shown: forSelf },
  { id: 'spirituality' },
  {
    id: 'faith',
    shown: (before) => before['spirituality'] === 'welcome' || before['spirituality'] === 'own-way',
  },
  { id: 'approach', shown: forSelf },
  { id: 'company' },
  { id: 'where' },
  { id: 'stage', shown: forSelf },
  { id: 'family-aim', shown: forFamily },
];

const rows = (...ids: string[]): readonly Row[] => ids.map((id) => ({ id }));

const fitDetail = rows(
  'size',
  'time',
  'access',
  'cost',
  'home',
  'before',
  'sharing',
  'hopes',
  'practical',
);

export const ordinarySigns: readonly string[] = [
  'no-support',
  'judgment',
  'conflict',
  'values-mismatch',
  'no-structure',
  'dominance',
  'size',
  'privacy',
  'irregular',
  'no-growth',
  'no-guidance',
  'no-skills',
  'pressure',
  'no-progress',
];
export const actNowSigns: readonly string[] = [
  'medication-pressure',
  'sexual-pressure',
  'exploitation',
  'threat',
  'help-discouraged',
];
export const followUps: readonly (readonly [question: string, sign: string])[] = [
  ['privacy-harm', 'privacy'],
  ['pressure-coerced', 'pressure'],
];

const redFlags: readonly Row[] = [
  ...rows('attended', ...ordinarySigns, ...actNowSigns),
  ...followUps.map(([id, sign]) => ({ id, shown: seen(sign) })),
];

const attendance = rows(
  'focus',
  'since',
  'goals',
  'readiness-safe',
  'readiness-coping',
  'guidance',
  'circumstances',
  'feedback',
);

const tables: { readonly [check in Check]: readonly Row[] } = {
  fit: [...fitCore, ...fitDetail],
  'red-flags': redFlags,
  attendance,
};

/** Every question of a check, shown or not. Follow-ups stand at the end. */
export const questionsOf = (check: Check): readonly string[] => tables[check].map((row) => row.id);
export const fitCoreQuestions: readonly string[] = fitCore.map((row) => row.id);
export const fitDetailQuestions: readonly string[] = fitDetail.map((row) => row.id);

const noneLike: { readonly [question: string]: string } = {
  safety: 'none',
  company: 'no-preference',
};
const actNow = ['suicidal', 'overdose', 'unsafe-home'];

function plain(
  question: string,
  answer: Answer | undefined,
): string | readonly string[] | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (typeof answer === 'string') return answer;
  const beside = answer.filter((option) => option !== noneLike[question]);
  const kept = beside.length > 0 ? beside : answer;
  return kept.length > 0 ? kept : undefined;
}

/** The answers that count. Skipped, empty and hidden ones do not. */
export function counted(check: Check, answers: Answers): Counted {
  const kept: Record<string, string | readonly string[]> = {};
  for (const row of tables[check]) {
    if (row.shown && !row.shown(kept)) continue;
    const value = plain(row.id, answers[row.id]);
    if (value !== undefined) kept[row.id] = value;
  }
  const acknowledged = check === 'fit' && answers['safety-seen'] === 'yes';
  if (acknowledged && has(kept, 'safety', ...actNow)) kept['safety-seen'] = 'yes';
  return kept;
}

/** Questions shown, given the answers so far. */
export function shown(check: Check, answers: Answers): readonly string[] {
  const kept = counted(check, answers);
  return tables[check].filter((row) => !row.shown || row.shown(kept)).map((row) => row.id);
}

/** Whether the answer to a question is, or contains, one of these options. */
export function has(answers: Counted, question: string, ...options: string[]): boolean {
  const value = answers[question];
  if (value === undefined) return false;
  return typeof value === 'string'
    ? options.includes(value)
    : value.some((option) => options.includes(option));
}

/** The options chosen for a question that takes any number. */
export function chosen(answers: Counted, question: string): readonly string[] {
  const value = answers[question];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export const isAnswered = (answers: Counted, question: string): boolean =>
  answers[question] !== undefined;

/** Whether nothing but these questions was answered, and the first of them was. */
export const onlyAnswered = (answers: Counted, first: string, ...others: string[]): boolean =>
  isAnswered(answers, first) &&
  Object.keys(answers).every((question) => question === first || others.includes(question));

/** A copy in the order of the alphabet, to compare lists whose order is not written. */
export const sorted = (list: readonly string[]): string[] => [...list].sort();
