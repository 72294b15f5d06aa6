import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/content.js';
import { recommend } from '../../src/engine/index.js';
import type { FullRecommendation } from '../../src/engine/results.js';
import { answersFor, answersLike, seed } from '../support/arbitraries.js';
import { counted, has } from '../support/oracle-answers.js';
import { fitFaults } from '../support/oracle-laws.js';
import { pointsOf } from '../support/oracle-ranking.js';
import { stageOrders, therapyGroups } from '../support/oracle-therapy.js';
import { programmes } from '../support/oracle.js';

function ranking(answers: Answers): FullRecommendation | undefined {
  const result = recommend(defaultContent, answers);
  return result.status === 'ready' || result.status === 'no-match' ? result : undefined;
}

/** Where to look for answers that suit a group: what its own members would say. */
const communityHints: { readonly [group: string]: Answers } = {
  aa: { concern: ['alcohol'], goal: 'stop', approach: ['steps'] },
  na: { concern: ['opioids', 'other-drugs'], goal: 'stop', approach: ['steps'] },
  smart: { concern: ['alcohol'], approach: ['skills'] },
  wfs: { concern: ['alcohol'], company: ['women'], goal: 'stop' },
  'refuge-recovery': { concern: ['other-drugs'], faith: 'buddhist', spirituality: 'own-way' },
  lifering: { concern: ['alcohol'], goal: 'stop', spirituality: 'rather-not' },
  'recovery-dharma': { approach: ['meditation'], faith: 'buddhist', spirituality: 'welcome' },
  'celebrate-recovery': { spirituality: 'welcome', faith: 'christian', approach: ['steps'] },
  ca: { concern: ['cocaine'], goal: 'stop', approach: ['steps'] },
  cma: { concern: ['meth'], goal: 'stop', approach: ['steps'] },
  ma: { concern: ['cannabis'], goal: 'stop', approach: ['steps'] },
  ha: { concern: ['opioids'], goal: 'stop', approach: ['steps'] },
  ga: { concern: ['gambling'], goal: 'stop', approach: ['steps'] },
  mara: { concern: ['opioids'], medication: 'taking', goal: 'safer-use' },
  mm: { concern: ['alcohol'], goal: 'cut-down' },
  hams: { concern: ['alcohol'], goal: 'safer-use' },
  'secular-aa': { concern: ['alcohol'], approach: ['steps'], spirituality: 'rather-not' },
  dra: { concern: ['alcohol'], 'mental-health': 'supported', approach: ['steps'] },
  dtr: { concern: ['other-drugs'], 'mental-health': 'supported', approach: ['steps'] },
  'al-anon': { 'for-whom': 'family', concern: ['alcohol'] },
  alateen: { 'for-whom': 'family', concern: ['alcohol'], age: 'under-18' },
  'nar-anon': { 'for-whom': 'family', concern: ['opioids'] },
  'families-anonymous': { 'for-whom': 'family', concern: ['other-drugs'] },
  'smart-family': { 'for-whom': 'family', concern: ['other-behavior'] },
  craft: { 'for-whom': 'family', concern: ['alcohol'], 'family-aim': ['engage'] },
  aca: { 'for-whom': 'family', concern: ['other-behavior'], 'family-aim': ['own-support'] },
  wellbriety: { concern: ['alcohol'], spirituality: 'welcome', faith: 'native' },
  'millati-islami': { concern: ['alcohol'], spirituality: 'welcome', faith: 'muslim' },
  jacs: { concern: ['alcohol'], spirituality: 'welcome', faith: 'jewish' },
  sos: { concern: ['other-behavior'], spirituality: 'rather-not', goal: 'stop' },
  'gam-anon': { 'for-whom': 'family', concern: ['gambling'] },
  'harm-reduction-works': { concern: ['other-drugs'], goal: 'safer-use' },
  'all-recovery': { concern: ['other-behavior'], goal: 'unsure' },
};

const therapyHints: { readonly [group: string]: Answers } = {
  psychoeducation: { stage: 'still-using', approach: ['facts'] },
  skills: { approach: ['skills'] },
  cbt: { stage: 'some-months', approach: ['skills'] },
  support: { stage: 'returned-to-use', approach: ['sharing'] },
  process: { stage: 'year-plus' },
  'relapse-prevention': { stage: 'returned-to-use' },
  'trauma-informed': { safety: ['unsafe-home'], 'safety-seen': 'yes' },
  expressive: { approach: ['creative'] },
  'culture-specific': { company: ['people-of-color', 'native', 'lgbtq'] },
  'family-therapy': { 'for-whom': 'family' },
  iop: { 'mental-health': 'unsupported', home: 'stable-supported' },
  'individual-therapy': { before: ['treatment-not-enough'], approach: ['therapist'] },
};

const samples = (hint: Answers): Answers[] => [
  hint,
  ...fc.sample(answersLike(defaultContent, 'fit', { ...hint, age: hint['age'] ?? '26-59' }), {
    seed,
    numRuns: 1000,
  }),
];

describe(`the reach of the catalogue (seed ${seed})`, function () {
  this.timeout(60_000);

  for (const { id } of programmes) {
    it(`has answers that bring ${id} to the shortlist`, () => {
      const reached = samples(communityHints[id] ?? {}).some((answers) =>
        ranking(answers)?.shortlist.includes(id),
      );
      expect(reached).to.equal(true);
    });
  }

  for (const id of therapyGroups) {
    it(`has answers that put ${id} first among therapy groups`, () => {
      const reached = samples(therapyHints[id] ?? {}).some(
        (answers) => ranking(answers)?.therapy[0]?.group === id,
      );
      expect(reached).to.equal(true);
    });
  }
});

describe('professional care beside groups', () => {
  const cares: readonly Answers[] = [
    { 'mental-health': 'unsupported' },
    { safety: ['withdrawal'] },
    { before: ['meetings-not-enough'] },
    { before: ['treatment-not-enough'] },
  ];
  const points = (answers: Answers, id: string): number => {
    const match = ranking(answers)?.therapy.find(({ group }) => group === id);
    return match ? pointsOf(match) : Number.NaN;
  };

  for (const care of cares) {
    it(`gives the points of iop to an assessment without a settled home: ${JSON.stringify(care)}`, () => {
      const settled: Answers = { ...care, home: 'stable-supported' };
      const moved = points(settled, 'iop') - points(care, 'iop');
      const gained = points(care, 'individual-therapy') - points(settled, 'individual-therapy');
      expect(moved).to.be.above(0);
      expect(gained).to.equal(moved);
    });
  }
});

describe('therapy by stage', () => {
  const place = (stage: string): number =>
    ranking({ stage })?.therapy.findIndex(({ group }) => group === 'process') ?? Number.NaN;

  for (const stage of Object.keys(stageOrders)) {
    it(`follows the written order at ${stage}`, () => {
      const faults = fitFaults(defaultContent, { stage }, recommend(defaultContent, { stage }));
      expect(faults).to.deep.equal([]);
    });
  }

  it('lets the process group rise from the first months to a year', () => {
    expect(place('some-months')).to.be.below(place('first-months'));
    expect(place('year-plus')).to.be.below(place('some-months'));
  });
});

describe(`the plan after a result (seed ${seed})`, function () {
  this.timeout(60_000);

  it('holds a trial, a first visit and what was asked for', () => {
    const law = (answers: Answers): void => {
      const result = ranking(answers);
      fc.pre(result?.status === 'ready');
      const kept = counted('fit', answers);
      const { trial, firstVisit, resources, selfManagement, family } = result.plan;
      expect(trial).not.to.have.length(0);
      expect(firstVisit).not.to.have.length(0);
      if ('practical' in kept) expect(resources).not.to.have.length(0);
      if ('hopes' in kept) expect(selfManagement).not.to.have.length(0);
      if (has(kept, 'for-whom', 'family')) expect(family).not.to.have.length(0);
    };
    fc.assert(fc.property(answersFor(defaultContent, 'fit'), law), { seed, numRuns: 300 });
  });
});
