/** The command `check`. */
import { checkContent, type CheckReport, type Claim, type Finding } from '../checker/index.js';
import { defaultContent } from '../content/default-content.js';
import type { CheckCommand } from './command.js';
import { jsonFrom } from './files.js';

/**
 * Checks a content and writes the report.
 * @returns the exit code
 * @throws UserError when the file can't be used.
 */
export async function check({ file, isJson, showsWitnesses }: CheckCommand): Promise<number> {
  const report = await checkContent(file === undefined ? defaultContent : await jsonFrom(file));
  const text = isJson ? JSON.stringify(report, null, 2) : linesFor(report, showsWitnesses);
  process.stdout.write(`${text}\n`);
  return report.holds ? 0 : 1;
}

const titles: { readonly [id in Claim['id']]: string } = {
  references: 'shapes, ids and numbers can be used',
  words: 'no id is shown in place of words',
  attributes: 'what groups say of themselves is looked at, or told',
  options: 'every option changes something, or is neutral',
  criteria: 'every criterion acts on some group, or is spare',
  first: 'every group can come first, or it is told why not',
  listed: 'every community group can be on the shortlist',
  shortlist: 'the shortlist is not empty while a community group is in scope',
  notices: 'every notice can be given, and none can be dropped',
  results: 'whatever a result can hold is held by some result',
};

function linesFor(report: CheckReport, showsWitnesses: boolean): string {
  const { claims, content, holds, milliseconds } = report;
  const failing = claims.filter((claim) => !claim.holds).length;
  const sum = holds
    ? `All ${claims.length} claims hold.`
    : `${failing} of ${claims.length} claims do not hold.`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    content ? `${content.id} ${content.version}` : 'This content can not be used yet.',
    ...claims.flatMap((claim) => claimLines(claim, showsWitnesses)),
    `${sum} (${seconds} s)`,
  ]
    .map((line) => line.replaceAll(/\p{Cc}/gu, '\uFFFD'))
    .join('\n');
}

function claimLines({ id, holds, findings }: Claim, showsWitnesses: boolean): string[] {
  const told = findings.filter(
    ({ outcome }) => showsWitnesses || !['witness', 'proved'].includes(outcome),
  );
  return [
    `${holds ? 'holds' : 'FAILS'}  ${id}: ${titles[id]} (${countsOf(findings)})`,
    ...told.map(findingLine),
  ];
}

const outcomes = {
  witness: 'by witness',
  proved: 'proved',
  reported: 'reported',
  failed: 'failed',
  open: 'not decided',
} as const;

const countsOf = (findings: readonly Finding[]): string =>
  Object.entries(outcomes)
    .map(([name, words]) => [findings.filter(({ outcome }) => outcome === name).length, words])
    .filter(([count]) => count !== 0)
    .map((pair) => pair.join(' '))
    .join(', ');

function findingLine({ subject, outcome, note, answers }: Finding): string {
  const parts = [note, answers && JSON.stringify(answers)].filter((part) => part !== undefined);
  return `       ${outcomes[outcome]}  ${[subject, ...parts].join('  ')}`;
}
