/** What the checker says of small contents, held against going through every sheet of answers with the engine. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  checkContent,
  type CheckReport,
  type ClaimId,
  type Finding,
} from '../../src/checker/index.js';
import {
  explain,
  readAnswers,
  recommend,
  type Answers,
  type Content,
  type FullRecommendation,
  type Question,
  type Recommendation,
} from '../../src/engine/index.js';
import { seed } from '../support/arbitraries.js';
import { holds } from '../support/interpreter.js';
import { everySheet, smallContents } from '../support/small-contents.js';

type Sheet = { readonly answers: Answers; readonly result: Recommendation };

const sheetsOf = (content: Content): Sheet[] =>
  everySheet(content).map((answers) => ({ answers, result: recommend(content, answers) }));

const isRanked = (result: Recommendation): result is FullRecommendation => 'shortlist' in result;

function findingIn({ claims }: CheckReport, claim: ClaimId, subject: string): Finding {
  const findings = claims.find(({ id }) => id === claim)?.findings ?? [];
  const finding = findings.find((one) => one.subject === subject);
  if (!finding) throw new Error(`${claim} says nothing of ${subject}`);
  return finding;
}

const text = (result: Recommendation): string =>
  JSON.stringify({ ...result, unanswered: undefined });

/** Some answers come to something else with the option than without it. */
function changesSomething(content: Content, { id, kind }: Question, option: string): boolean {
  return sheetsOf(content).some(({ answers, result }) => {
    const chosen = [answers[id] ?? []].flat();
    if (!chosen.includes(option)) return false;
    const rest = kind === 'multi' ? chosen.filter((one) => one !== option) : null;
    const before = recommend(content, { ...answers, [id]: rest });
    return before.status !== 'incomplete' && text(before) !== text(result);
  });
}

function expectOptions(content: Content, report: CheckReport): void {
  for (const question of content.questions) {
    if (question.kind === 'acknowledgement') continue;
    for (const option of question.options) {
      const { outcome } = findingIn(report, 'options', `fit ${question.id}: ${option}`);
      const isNeutral = question.neutral?.includes(option) === true;
      const changes = changesSomething(content, question, option);
      // What acts through shortlist rules alone is left open.
      if (outcome === 'open') expect(content.shortlist.holdBack).not.to.have.length(0);
      else if (changes) expect(outcome).to.equal(isNeutral ? 'failed' : 'witness');
      else expect(outcome).to.equal(isNeutral ? 'proved' : 'failed');
    }
  }
}

function expectCriteria(content: Content, report: CheckReport, sheets: readonly Sheet[]): void {
  for (const { id, effect } of content.criteria) {
    const acts = sheets.some(({ answers, result }) => {
      if (!isRanked(result)) return false;
      if ('ruleOut' in effect) {
        return content.groups.some((one) =>
          explain(content, answers, one.id).ruledOutBy.includes(id),
        );
      }
      return [...result.community, ...result.therapy].some(({ parts, cautions }) =>
        'caution' in effect
          ? cautions.includes(id)
          : parts.some(({ criterion }) => criterion === id),
      );
    });
    const { outcome } = findingIn(report, 'criteria', id);
    expect(outcome, id).to.equal(acts ? 'witness' : 'failed');
  }
}

const canBeFirst = (content: Content, group: string, sheets = sheetsOf(content)): boolean =>
  sheets.some(
    ({ result }) =>
      isRanked(result) &&
      [result.community, result.therapy].some(([first]) => first?.group === group),
  );

const canBeInScope = (content: Content, id: string): boolean =>
  sheetsOf(content).some(
    ({ result }) =>
      isRanked(result) &&
      [...result.community, ...result.therapy].some(({ group }) => group === id),
  );

const without = (content: Content, ids: readonly string[]): Content => ({
  ...content,
  criteria: content.criteria.filter(({ id }) => !ids.includes(id)),
});

const setsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]]);

function expectFirst(content: Content, report: CheckReport, sheets: readonly Sheet[]): void {
  const sets = setsOf(content.criteria.map(({ id }) => id));
  for (const { id } of content.groups) {
    const { outcome, by = [] } = findingIn(report, 'first', id);
    const isFirst = canBeFirst(content, id, [...sheets]);
    expect(outcome === 'witness', id).to.equal(isFirst);
    if (isFirst) continue;
    const helping = sets.filter((set) => canBeFirst(without(content, set), id));
    const wanted = helping.length > 0 || canBeInScope(content, id) ? canBeFirst : canBeInScope;
    const enough = sets.filter((set) => wanted(without(content, set), id));
    if (enough.length === 0) {
      const earlier = content.groups.slice(
        0,
        content.groups.findIndex((one) => one.id === id),
      );
      expect(earlier.map((one) => one.id)).to.include.members([...by]);
      continue;
    }
    expect(outcome).to.equal('reported');
    expect(by).to.have.length(Math.min(...enough.map(({ length }) => length)));
    expect(wanted(without(content, by), id)).to.equal(true);
  }
}

function expectListed(content: Content, report: CheckReport, sheets: readonly Sheet[]): void {
  for (const { id, kind } of content.groups) {
    if (kind !== 'community') continue;
    const isListed = sheets.some(({ result }) => isRanked(result) && result.shortlist.includes(id));
    const unlisted = canBeInScope(content, id) ? 'failed' : 'reported';
    const { outcome } = findingIn(report, 'listed', id);
    // What may be between the least and the most places is left open.
    const { min, max } = content.shortlist;
    if (!isListed && outcome === 'open') expect(min).to.be.below(max);
    else expect(outcome, id).to.equal(isListed ? 'witness' : unlisted);
  }
}

function expectShortlist(report: CheckReport, sheets: readonly Sheet[]): void {
  const isEmpty = sheets.some(
    ({ result }) => result.status === 'ready' && result.shortlist.length === 0,
  );
  const { outcome } = findingIn(report, 'shortlist', 'shortlist');
  expect(outcome).to.equal(isEmpty ? 'failed' : 'proved');
}

const actNow: readonly string[] = ['suicidal', 'overdose', 'unsafe-home'];

function expectNotices(content: Content, report: CheckReport, sheets: readonly Sheet[]): void {
  for (const { id, when } of content.notices) {
    const isGivenIn = ({ notices }: Recommendation): boolean =>
      notices.some((notice) => notice.id === id);
    const isGiven = sheets.some(({ result }) => isGivenIn(result));
    const given = findingIn(report, 'notices', `${id} is given`);
    expect(given.outcome, id).to.equal(isGiven ? 'witness' : 'failed');
    const isDropped = sheets.some(({ answers, result }) => {
      const { counted } = readAnswers(content, 'fit', answers);
      const calling = actNow.includes(id) ? withoutLoneMarks(answers) : counted;
      return holds(when, calling) && !holds(when, counted) && !isGivenIn(result);
    });
    const kept = findingIn(report, 'notices', `${id} is never dropped`);
    expect(kept.outcome, id).to.equal(isDropped ? 'failed' : 'proved');
  }
}

/** As answered, but for "nowhere" beside another place. */
function withoutLoneMarks(answers: Answers): Answers {
  const { place } = answers;
  if (!Array.isArray(place) || place.length < 2) return answers;
  return { ...answers, place: place.filter((one: string) => one !== 'nowhere') };
}

describe(`the checker against every sheet of small contents (seed ${seed})`, function () {
  this.timeout(120_000);

  it('agrees on all of its claims', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(smallContents, async (content) => {
        const report = await checkContent(content);
        const sheets = sheetsOf(content);
        expect(report.claims[0]?.holds, JSON.stringify(report.claims[0])).to.equal(true);
        expectOptions(content, report);
        expectCriteria(content, report, sheets);
        expectFirst(content, report, sheets);
        expectListed(content, report, sheets);
        expectShortlist(report, sheets);
        expectNotices(content, report, sheets);
        for (const { id, findings } of report.claims) {
          for (const { outcome } of findings) outcomes.add(`${id} ${outcome}`);
        }
      }),
      { seed, numRuns: 40 },
    );
    expect([...outcomes]).to.include.members([
      'options witness',
      'options proved',
      'options failed',
      'criteria witness',
      'criteria failed',
      'first witness',
      'first reported',
      'listed witness',
      'listed failed',
      'shortlist proved',
      'shortlist failed',
      'notices witness',
      'notices proved',
      'notices failed',
    ]);
  });
});
