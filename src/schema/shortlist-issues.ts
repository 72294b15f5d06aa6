/** Words for scores, and the places on the shortlist. */
import type { Content, ShortlistRules } from '../engine/index.js';
import { repeatIssues, type ContentIssue } from './content-issue.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { answerTests, groupTestIssues } from './test-issues.js';

export function shortlistIssues(content: Placed<Content>): ContentIssue[] {
  const shortlist = at(content, 'shortlist');
  const quotas = rowsOf(at(shortlist, 'quotas'));
  const holdBack = rowsOf(at(shortlist, 'holdBack'));
  const groupTests = [
    ...column(quotas, 'need'),
    ...column(quotas, 'ifAny'),
    ...column(holdBack, 'group'),
    ...column(holdBack, 'whileInScope'),
  ];
  return [
    ...fitIssues(at(content, 'fits')),
    ...sizeIssues(shortlist),
    ...repeatIssues(column(quotas, 'id')),
    ...repeatIssues(column(holdBack, 'id')),
    ...groupTests.flatMap((test) => groupTestIssues(test)),
    ...column(holdBack, 'when').flatMap(answerTests(content.value, 'fit')),
  ];
}

function fitIssues(fits: Placed<Content['fits']>): ContentIssue[] {
  const rows = rowsOf(fits);
  const late = column(rows, 'atLeast').filter(
    ({ value }, index) => value >= (rows[index - 1]?.value.atLeast ?? Infinity),
  );
  return [
    ...repeatIssues(column(rows, 'fit')),
    ...late.map(({ value, path }) => ({
      path,
      expected: 'less than in the row before',
      found: `${value}`,
      fix: 'Put the highest first.',
    })),
  ];
}

/** With `max` above the number of quotas no quota goes without a place. */
function sizeIssues(shortlist: Placed<ShortlistRules>): ContentIssue[] {
  const { min, max, quotas } = shortlist.value;
  const least = Math.max(min, quotas.length + 1);
  if (max >= least) return [];
  const expected = `at least ${least}: no less than "min", and more than there are quotas`;
  return [{ path: `${shortlist.path}.max`, expected, found: `${max}`, fix: 'Raise it.' }];
}
