/** Words for scores, and the places on the shortlist. */
import type { Content } from '../engine/index.js';
import { idsOf, placed, repeatIssues, type ContentIssue } from './content-issue.js';
import { answerTests, groupTestIssues } from './test-issues.js';

export const shortlistIssues = (content: Content): ContentIssue[] => [
  ...fitIssues(content),
  ...sizeIssues(content),
  ...quotaIssues(content),
  ...holdBackIssues(content),
];

function fitIssues({ fits }: Content): ContentIssue[] {
  const rows = placed('content.fits', fits);
  const names = rows.map(({ row, path }) => ({ row: row.fit, path: `${path}.fit` }));
  const issues = repeatIssues(names, 'a word');
  for (const [index, { row, path }] of rows.entries()) {
    const before = fits[index - 1]?.atLeast ?? Infinity;
    if (row.atLeast < before) continue;
    const fix = 'Put the highest first, each lower than the one before.';
    const expected = `a number below ${before}`;
    issues.push({ path: `${path}.atLeast`, expected, found: String(row.atLeast), fix });
  }
  return issues;
}

/** With `max` above the number of quotas no quota goes without a place. */
function sizeIssues({ shortlist: { min, max, quotas } }: Content): ContentIssue[] {
  const least = Math.max(min, quotas.length + 1);
  if (max >= least) return [];
  const expected = `at least ${least}: not below "min", and above the number of quotas`;
  const fix = 'Raise it, or take out a quota.';
  return [{ path: 'content.shortlist.max', expected, found: String(max), fix }];
}

function quotaIssues({ shortlist }: Content): ContentIssue[] {
  const quotas = placed('content.shortlist.quotas', shortlist.quotas);
  const tests = quotas.flatMap(({ row, path }) => [
    ...groupTestIssues(row.need, `${path}.need`),
    ...(row.ifAny ? groupTestIssues(row.ifAny, `${path}.ifAny`) : []),
  ]);
  return [...repeatIssues(idsOf(quotas)), ...tests];
}

function holdBackIssues(content: Content): ContentIssue[] {
  const rows = placed('content.shortlist.holdBack', content.shortlist.holdBack);
  const tests = rows.flatMap(({ row, path }) => [
    ...answerTests(content, 'fit')(row.when, `${path}.when`),
    ...groupTestIssues(row.group, `${path}.group`),
    ...groupTestIssues(row.whileInScope, `${path}.whileInScope`),
  ]);
  return [...repeatIssues(idsOf(rows)), ...tests];
}
