/** What was handed in, as the content it makes. */
import { defaultContent } from '../content/default-content.js';
import {
  InvalidContentError,
  parseContent,
  readContent,
  type HostContent,
} from '../schema/index.js';
import { isExtension } from '../schema/read-content.js';
import type { Base } from './base.js';
import type { Finding } from './report.js';

export type Read = {
  readonly content?: HostContent;
  readonly base?: Base;
  readonly findings: readonly Finding[];
};

/** A whole content, or a part laid over the built-in one; what is wrong with it as findings. */
export function contentOf(input: unknown): Read {
  try {
    const content = readContent(defaultContent, input);
    const findings = numberFindings(content);
    if (findings.length > 0) return { findings };
    const base = isExtension(input) ? parseContent(defaultContent) : undefined;
    return { content, base, findings: [proof] };
  } catch (cause) {
    if (!(cause instanceof InvalidContentError)) throw cause;
    return {
      findings: cause.issues.map(({ path, expected, found, fix }) => ({
        subject: path,
        outcome: 'failed',
        note: `expected ${expected}, found ${found}. ${fix}`,
      })),
    };
  }
}

const proof: Finding = { subject: 'content', outcome: 'proved' };

/** Sums of whole numbers are exact, in the engine as in the solver; of points the schema sees to it. */
function numberFindings({ redFlags }: HostContent): Finding[] {
  const { outcomes, times, weights } = redFlags;
  const numbers: [subject: string, value: number][] = [
    ...[weights, times].flatMap((row) =>
      Object.entries(row).map(([key, value]): [string, number] => [
        `content.redFlags ${key}`,
        value,
      ]),
    ),
    ...outcomes.flatMap(({ outcome, weight = 0 }): [string, number][] => [
      [`content.redFlags.outcomes ${outcome}`, weight],
    ]),
  ];
  return numbers
    .filter(([, value]) => !Number.isSafeInteger(value))
    .map(([subject, value]) => ({
      subject,
      outcome: 'failed',
      note: `expected a whole number, found ${value}. Write one.`,
    }));
}
