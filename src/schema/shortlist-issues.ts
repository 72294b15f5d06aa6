/** Words for scores, and the places on the shortlist. */
import type { Content } from '../engine/index.js';
import { fieldOf, placed, repeatIssues, type ContentIssue } from './content-issue.js';
import { answerTests, groupTestIssues } from './test-issues.js';

export function shortlistIssues(content: Content): ContentIssue[] {
  const { shortlist } = content;
  const quotas = placed('content.shortlist.quotas', shortlist.quotas);
  const holdBack = placed('content.shortlist.holdBack', shortlist.holdBack);
  return [
    ...fitIssues(content),
    ...sizeIssues(content),
    ...repeatIssues(fieldOf(quotas, 'id')),
    ...quotas.flatMap(({ row, path }) => [
      ...groupTestIssues(row.need, `${path}.need`),
      ...groupTestIssues(row.ifAny, `${path}.ifAny`),
    ]),
    ...repeatIssues(fieldOf(holdBack, 'id')),
    ...holdBack.flatMap(({ row, path }) => [
      ...answerTests(content, 'fit')(row.when, `${path}.when`),
      ...groupTestIssues(row.group, `${path}.group`),
      ...groupTestIssues(row.whileInScope, `${path}.whileInScope`),
    ]),
  ];
}

function fitIssues({ fits }: Content): ContentIssue[] {
  const rows = placed('content.fits', fits);
  const late = rows.filter(({ row }, at) => row.atLeast >= (fits[at - 1]?.atLeast ?? Infinity));
  return [
    ...repeatIssues(fieldOf(rows, 'fit')),
    ...late.map(({ row, path }) => ({
      path: `${path}.atLeast`,
      expected: 'less than in the row before',
      found: `${row.atLeast}`,
      fix: 'Put the highest first.',
    })),
  ];
}

/** With `max` above the number of quotas no quota goes without a place. */
function sizeIssues({ shortlist: { min, max, quotas } }: Content): ContentIssue[] {
  const least = Math.max(min, quotas.length + 1);
  if (max >= least) return [];
  const expected = `at least ${least}: no less than "min", and more than there are quotas`;
  return [{ path: 'content.shortlist.max', expected, found: `${max}`, fix: 'Raise it.' }];
}
