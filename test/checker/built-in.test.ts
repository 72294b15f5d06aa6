/** The built-in content, and the worked example over it, proven sound. */
import { expect } from 'chai';
import { checkContent, type CheckReport, type ClaimId } from '../../src/checker/index.js';
import { defaultContent } from '../../src/content/index.js';
import { recommend } from '../../src/engine/index.js';
import { centre } from '../../stories/examples/centre/centre.js';

const claimsAre: readonly ClaimId[] = [
  'references',
  'words',
  'attributes',
  'options',
  'criteria',
  'first',
  'listed',
  'shortlist',
  'notices',
  'results',
];

/** What is not shown by a witness and not proved, with what is said of it. */
const exceptionsIn = ({ claims }: CheckReport): string[] =>
  claims.flatMap(({ id, findings }) =>
    findings
      .filter(({ outcome }) => outcome !== 'witness' && outcome !== 'proved')
      .map(({ subject, outcome }) => `${id} ${subject}: ${outcome}`),
  );

describe('the built-in content', function () {
  this.timeout(120_000);
  let report: CheckReport;
  const findingsOf = (claim: ClaimId) =>
    report.claims.find(({ id }) => id === claim)?.findings ?? [];

  before(async () => {
    report = await checkContent(defaultContent);
  });

  it('holds every claim', () => {
    expect(report.claims.map(({ id }) => id)).to.deep.equal(claimsAre);
    expect(report.claims.filter(({ holds }) => !holds)).to.deep.equal([]);
    expect(report.holds).to.equal(true);
    const { id, version } = defaultContent;
    expect(report.content).to.deep.equal({ id, version });
  });

  it('has two criteria for groups that others add, and a group that another one like it always precedes', () => {
    expect(exceptionsIn(report)).to.deep.equal([
      'criteria gender-men: reported',
      'criteria size-large: reported',
      'first dtr: reported',
    ]);
    expect(findingsOf('first').find(({ subject }) => subject === 'dtr')?.by).to.deep.equal(['dra']);
  });

  it('is spoken of option by option, criterion by criterion, group by group', () => {
    const options = defaultContent.questions
      .filter(({ kind }) => kind !== 'acknowledgement')
      .flatMap(({ check, id, options: all }) => all.map((option) => `${check} ${id}: ${option}`));
    expect(findingsOf('options').map(({ subject }) => subject)).to.have.members(options);
    const criteria = defaultContent.criteria.map(({ id }) => id);
    expect(findingsOf('criteria').map(({ subject }) => subject)).to.have.members(criteria);
    const groups = defaultContent.groups.filter(({ kind }) => kind !== 'meeting-type');
    const ids = groups.map(({ id }) => id);
    expect(findingsOf('first').map(({ subject }) => subject)).to.have.members(ids);
  });

  it('has witnesses that put each group first', () => {
    for (const { subject, outcome, answers = {} } of findingsOf('first')) {
      if (outcome !== 'witness') continue;
      const result = recommend(defaultContent, answers);
      const lists = 'shortlist' in result ? [result.community, result.therapy] : [];
      expect(lists.map(([first]) => first?.group)).to.include(subject);
    }
  });

  it('is proved to have no option that changes something among the neutral ones', () => {
    const proved = findingsOf('options').filter(({ outcome }) => outcome === 'proved');
    const neutral = defaultContent.questions.flatMap(({ check, id, neutral: all = [] }) =>
      all.map((option) => `${check} ${id}: ${option}`),
    );
    expect(proved.map(({ subject }) => subject)).to.have.members(neutral);
  });
});

describe('the groups of a center over the built-in content', function () {
  this.timeout(120_000);

  it('hold every claim, in both languages', async () => {
    const report = await checkContent(centre);
    expect(report.claims.filter(({ holds }) => !holds)).to.deep.equal([]);
    expect(report.content?.id).to.equal(centre.id);
    const { findings = [] } = report.claims.find(({ id }) => id === 'words') ?? {};
    expect(findings).to.deep.equal(['en', 'es'].map((subject) => ({ subject, outcome: 'proved' })));
  });
});
