/** Parts that go over the built-in content: what they leave without a use is told, and is not theirs to mend. */
import { expect } from 'chai';
import { checkContent, type CheckReport, type ClaimId } from '../../src/checker/index.js';
import { defaultContent } from '../../src/content/index.js';
import type { ContentExtension } from '../../src/schema/index.js';

const findingsOf = ({ claims }: CheckReport, claim: ClaimId) =>
  claims.find(({ id }) => id === claim)?.findings ?? [];

const subjectsOf = (report: CheckReport, claim: ClaimId, outcome: string): string[] =>
  findingsOf(report, claim)
    .filter((finding) => finding.outcome === outcome)
    .map(({ subject }) => subject);

const words = { name: 'Our group', short: 'Ours', about: 'We meet.', ask: 'Ask when.' };
const ownTherapy: ContentExtension = {
  extends: 'group-fit',
  groups: [
    ...defaultContent.groups
      .filter(({ kind }) => kind === 'therapy')
      .map(({ id }) => ({ id, remove: true as const })),
    { id: 'evening', kind: 'therapy', attributes: { model: 'intensive-outpatient' } },
    {
      id: 'tuesday',
      kind: 'therapy',
      attributes: { model: 'process', tags: ['relationships'], ledBy: 'professional' },
    },
    { id: 'thursday', kind: 'therapy', attributes: { model: 'cbt' } },
  ],
  words: { en: { groups: { evening: words, tuesday: words, thursday: words } } },
};

describe('a center with therapy groups of its own only', function () {
  this.timeout(60_000);
  let report: CheckReport;

  before(async () => {
    report = await checkContent(ownTherapy);
  });

  it('holds every claim', () => {
    expect(report.claims.filter(({ holds }) => !holds)).to.deep.equal([]);
  });

  it('is told which criteria and options wait for other groups', () => {
    expect(subjectsOf(report, 'criteria', 'reported')).to.include.members([
      'approach-creative',
      'stage-early-skills',
      'trauma-home',
    ]);
    expect(subjectsOf(report, 'options', 'reported')).to.include('fit approach: creative');
    const notes = findingsOf(report, 'criteria').map(({ note }) => note);
    expect(notes).to.include('None of your groups meets it; it waits for one that does.');
  });
});

describe('what a part changes itself', function () {
  this.timeout(60_000);

  it('fails where it has no use, and is told how to mend it', async () => {
    const report = await checkContent({
      ...ownTherapy,
      criteria: [{ id: 'approach-creative', effect: { points: 11 } }],
      questions: [{ id: 'family-aim', part: 'detail' }],
    } satisfies ContentExtension);
    expect(subjectsOf(report, 'criteria', 'failed')).to.deep.equal(['approach-creative']);
    expect(subjectsOf(report, 'options', 'failed')).to.deep.equal([
      'fit family-aim: understand',
      'fit family-aim: relapse',
    ]);
    const failed = report.claims
      .flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome === 'failed');
    for (const { note } of failed) expect(note).to.match(/\. Mark it (spare|neutral) if/);
  });

  it('fails where no answers can bring it about, base or not', async () => {
    const report = await checkContent({
      extends: 'group-fit',
      groups: [{ id: 'mm', remove: true }],
      questions: [{ id: 'goal', shownWhen: { any: [] } }],
    } satisfies ContentExtension);
    expect(subjectsOf(report, 'criteria', 'failed')).to.include('goal-moderation');
  });
});
