/** What keeps people safe: every notice, its helplines, and the acknowledgement. */
import type { Content, NoticeRule } from '../engine/index.js';
import {
  idsOf,
  oneOf,
  placed,
  repeatIssues,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { canHold, leavesOf } from './leaves.js';
import { actNowNotices, noticeIds, regions } from './safety.js';
import { answerTests } from './test-issues.js';

const actNow: readonly string[] = actNowNotices;

export function safetyIssues(content: Content): ContentIssue[] {
  const rules = placed('content.notices', content.notices);
  const urgent = rules.filter(({ row }) => actNow.includes(row.id));
  return [
    ...missingNotices(content.notices),
    ...repeatIssues(idsOf(rules)),
    ...rules.flatMap((rule) => whenIssues(content, rule)),
    ...repeatIssues(idsOf(placed('content.helplines', content.helplines))),
    ...emergencyIssues(content),
    ...urgent.flatMap((rule) => lineIssues(content, rule)),
    ...exclusiveIssues(content),
  ];
}

const missingNotices = (notices: readonly NoticeRule[]): ContentIssue[] =>
  noticeIds
    .filter((id) => !notices.some((notice) => notice.id === id))
    .map((id) => ({
      path: 'content.notices',
      expected: `a notice "${id}"`,
      found: 'none',
      fix: `Add { "id": "${id}", "when": …, "helplines": […] }. Its words may change, but it stays.`,
    }));

function whenIssues(
  content: Content,
  { row: { id, when }, path }: Placed<NoticeRule>,
): ContentIssue[] {
  const at = `${path}.when`;
  const issues = answerTests(content, 'fit')(when, at);
  const acknowledgements = acknowledgementsOf(content).map(({ row }) => row.id);
  const own = leavesOf(when, at).filter(({ key }) => acknowledgements.includes(key));
  for (const leaf of own) {
    const expected = 'a question that is asked';
    const fix = 'A notice stays after it was seen: take this out.';
    issues.push({ path: `${leaf.path}[0]`, expected, found: `"${leaf.key}"`, fix });
  }
  if (canHold(when)) return issues;
  const fix = `Say on which answers the notice "${id}" is given.`;
  return [
    ...issues,
    { path: at, expected: 'a condition that can hold', found: 'one that never does', fix },
  ];
}

/** Wherever there are lines at all, there is one to call in an emergency. */
const emergencyIssues = ({ helplines }: Content): ContentIssue[] =>
  regions
    .map((region) => ({ region, kinds: kindsIn(helplines, region) }))
    .filter(({ kinds }) => kinds.length > 0 && !kinds.includes('emergency'))
    .map(({ region }) => ({
      path: 'content.helplines',
      expected: `a line of kind "emergency" for ${region}`,
      found: 'none',
      fix: 'Add it.',
    }));

const kindsIn = (helplines: Content['helplines'], region: string): readonly string[] =>
  helplines.filter((line) => line.region === region).map(({ kind }) => kind);

/** An act-now notice names someone to call, in every region there are lines for. */
const lineIssues = (content: Content, { row, path }: Placed<NoticeRule>): ContentIssue[] =>
  regions
    .map((region) => ({ region, kinds: kindsIn(content.helplines, region) }))
    .filter(({ kinds }) => kinds.length > 0 && !row.helplines.some((kind) => kinds.includes(kind)))
    .map(({ region, kinds }) => ({
      path: `${path}.helplines`,
      expected: `a kind of helpline that ${region} has`,
      found: row.helplines.length === 0 ? 'an empty list' : oneOf(row.helplines),
      fix: `Add one of those for ${region}: ${[...new Set(kinds)].join(', ')}.`,
    }));

/** An exclusive option is ignored beside another: one that calls for a notice must never be. */
function exclusiveIssues(content: Content): ContentIssue[] {
  const called = content.notices.flatMap(({ when }) => leavesOf(when, ''));
  const isCalled = (question: string, option: string): boolean =>
    called.some(({ key, values }) => key === question && values.some(({ row }) => row === option));
  return placed('content.questions', content.questions).flatMap(({ row, path }) =>
    placed(`${path}.exclusive`, row.check === 'fit' ? (row.exclusive ?? []) : [])
      .filter((option) => isCalled(row.id, option.row))
      .map((option) => ({
        path: option.path,
        expected: 'an option that calls for no notice',
        found: `"${option.row}"`,
        fix: 'Take it out: beside another option it would be ignored.',
      })),
  );
}

export const acknowledgementsOf = (content: Content) =>
  placed('content.questions', content.questions).filter(
    ({ row }) => row.check === 'fit' && row.kind === 'acknowledgement',
  );
