import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent as content } from '../../src/content/index.js';
import {
  ContentError,
  explain,
  recommend,
  whatWouldChange,
  withAnswer,
  type Answers,
  type Change,
  type Content,
} from '../../src/engine/index.js';
import { answersFor } from '../support/arbitraries.js';

const groups = content.groups.filter(({ kind }) => kind !== 'meeting-type').map(({ id }) => id);
const community = content.groups.filter(({ kind }) => kind === 'community').map(({ id }) => id);

const drinks: Answers = { concern: ['alcohol'], goal: 'stop', where: ['online'] };

const changed = (answers: Answers, changes: readonly Change[]): Answers =>
  changes.reduce<Answers>(
    (sheet, { question, answer }) => withAnswer(content, 'fit', sheet, question, answer),
    answers,
  );

const isListed = (answers: Answers, group: string): boolean => {
  const result = recommend(content, answers);
  return 'shortlist' in result && result.shortlist.includes(group);
};

describe('explain', () => {
  it('agrees with the recommendation on every group', () => {
    fc.assert(
      fc.property(answersFor(content, 'fit'), fc.constantFrom(...groups), (answers, group) => {
        const account = explain(content, answers, group);
        const result = recommend(content, answers);
        if (!('shortlist' in result)) {
          expect(account.standing).to.equal('withheld');
          return;
        }
        const matches = [...result.community, ...result.therapy];
        const match = matches.find((one) => one.group === group);
        expect(account.standing !== 'ruled-out').to.equal(match !== undefined);
        expect(account.standing === 'shortlisted').to.equal(result.shortlist.includes(group));
        expect(account.ruledOutBy.length > 0).to.equal(match === undefined);
        const sum = account.parts.reduce((total, { points }) => total + points, 0);
        expect(account.points).to.equal(sum);
        if (!match) return;
        const { fit, score, parts, cautions } = account;
        expect({ group, fit, score, parts, cautions }).to.deep.equal(match);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('names the first rule-out as the recommendation does', () => {
    const result = recommend(content, drinks);
    if (!('ruledOut' in result)) throw new Error('expected a ranking');
    for (const { group, by } of result.ruledOut) {
      expect(explain(content, drinks, group).ruledOutBy[0]).to.equal(by);
    }
  });

  it('gives the parts in order of weight', () => {
    const weights = explain(content, drinks, 'aa').parts.map(({ points }) => Math.abs(points));
    expect(weights).to.deep.equal(weights.toSorted((a, b) => b - a));
  });

  it('refuses a group that is never ranked', () => {
    expect(() => explain(content, drinks, 'ypaa')).to.throw(ContentError, 'ypaa');
    expect(() => explain(content, drinks, 'aaa')).to.throw(ContentError, 'aaa');
  });
});

describe('whatWouldChange', () => {
  it('gives changes that do what they say, and never more than two', () => {
    fc.assert(
      fc.property(answersFor(content, 'fit'), fc.constantFrom(...community), (answers, group) => {
        const { isListed: now, changes } = whatWouldChange(content, answers, group);
        expect(now).to.equal(isListed(answers, group));
        for (const set of changes.slice(0, 20)) {
          expect(set.length).to.be.within(1, 2);
          expect(isListed(changed(answers, set), group)).to.equal(!now);
        }
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it('finds the one answer that brings a moderation group on', () => {
    const { isListed: now, changes } = whatWouldChange(content, drinks, 'mm');
    expect(now).to.equal(false);
    expect(changes).to.deep.include([{ question: 'goal', answer: 'cut-down' }]);
  });

  it('finds the two answers that bring a ruled-out group on', () => {
    const { changes } = whatWouldChange(content, drinks, 'alateen');
    expect(changes).to.deep.include([
      { question: 'for-whom', answer: 'family' },
      { question: 'age', answer: 'under-18' },
    ]);
  });

  it('finds that no answer at all to a question with several would do', () => {
    const answers: Answers = {
      concern: ['opioids', 'cannabis'],
      goal: 'cut-down',
      approach: ['skills', 'sharing', 'therapist'],
      time: 'few',
      access: ['childcare', 'spanish', 'weekends'],
      home: 'stable-alone',
    };
    const { changes } = whatWouldChange(content, answers, 'refuge-recovery');
    expect(changes).to.deep.equal([[{ question: 'concern', answer: null }]]);
  });

  it('finds two options of one question, where none alone does', () => {
    const inTwo: Content = {
      ...content,
      groups: content.groups.filter(({ id }) => ['aa', 'na'].includes(id)),
      criteria: (['alcohol', 'opioids'] as const).map((concern) => ({
        id: concern,
        question: 'concern',
        when: { has: ['concern', concern] },
        group: { has: ['scope', concern] },
        effect: { points: concern === 'alcohol' ? 5 : 3 },
        source: 'rule',
      })),
      shortlist: { ...content.shortlist, min: 1, max: 1, quotas: [], holdBack: [] },
    };
    const inScope = inTwo.groups.map((one) => ({
      ...one,
      attributes: { scope: one.id === 'aa' ? ['alcohol'] : ['opioids'] },
    }));
    const { isListed: now, changes } = whatWouldChange(
      { ...inTwo, groups: inScope },
      { concern: ['alcohol'] },
      'na',
    );
    expect(now).to.equal(false);
    expect(changes).to.deep.equal([[{ question: 'concern', answer: ['opioids'] }]]);
  });

  it('refuses a group that is never ranked', () => {
    expect(() => whatWouldChange(content, drinks, 'ypaa')).to.throw(ContentError, 'ypaa');
    expect(() => whatWouldChange(content, {}, 'aaa')).to.throw(ContentError, 'aaa');
  });

  it('finds nothing that brings a therapy group onto the list, which holds none', () => {
    const { isListed: now, changes } = whatWouldChange(content, drinks, 'process');
    expect({ now, changes }).to.deep.equal({ now: false, changes: [] });
  });

  it('says nothing while nothing is ranked', () => {
    expect(whatWouldChange(content, {}, 'aa').changes).to.deep.equal([]);
    const urgent = { ...drinks, safety: ['suicidal'] };
    expect(whatWouldChange(content, urgent, 'aa').changes).to.deep.equal([]);
  });
});
