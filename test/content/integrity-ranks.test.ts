import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import type { Criterion, Group } from '../../src/engine/content.js';
import { scoreOf } from '../../src/engine/index.js';
import { evaluate } from '../support/interpreter.js';
import { largestLeads } from '../support/points-bounds.js';

const pointsOf = ({ effect }: Criterion): number => ('points' in effect ? effect.points : 0);

/** Criteria that put one kind of group above or below another. */
const isRank = (criterion: Criterion): boolean => Math.abs(pointsOf(criterion)) >= 100;
const isPreference = (criterion: Criterion): boolean => !isRank(criterion);
const goalFirst = (criterion: Criterion): boolean => criterion.id === 'goal-not-shared';

const kinds = ['community', 'therapy'] as const;
const groupsOf = (kind: string): Group[] => content.groups.filter((group) => group.kind === kind);

const isMeant = ({ group }: Criterion, { attributes, kind }: Group): boolean =>
  evaluate(group, { ...attributes, kind }, undefined) === true;

/**
 * The largest lead the criteria to keep can give a group over another, where this rank criterion says that it stands below:
 * one pushed down over one that is not, or one not lifted over one that is.
 */
function lead(rank: Criterion, kind: string, keep: (criterion: Criterion) => boolean): number {
  const groups = groupsOf(kind);
  const leads = largestLeads(content, groups, keep);
  const isDown = (group: Group): boolean => isMeant(rank, group) === pointsOf(rank) < 0;
  const rows = groups.flatMap((a, at) =>
    groups.map((b, other) => (isDown(a) && !isDown(b) ? (leads[at]?.[other] ?? 0) : 0)),
  );
  return Math.max(...rows);
}

describe('the criteria that put one kind of group above another', function () {
  this.timeout(30_000);
  const ranks = content.criteria.filter(isRank);

  it('are there', () => {
    expect(ranks.map(({ id }) => id)).to.have.members([
      'goal-not-shared',
      'medication-supported',
      'youth-offer',
      'process-too-early',
      'facts-known-by-now',
      'sharing-can-wait',
      'safety-first',
      'together-can-wait',
    ]);
  });

  it('outweigh all that two communities can differ by in preferences', () => {
    const largest = Math.max(...largestLeads(content, groupsOf('community'), isPreference).flat());
    expect(largest).to.be.above(50);
    for (const rank of ranks) expect(Math.abs(pointsOf(rank)), rank.id).to.be.above(largest);
  });

  for (const rank of ranks) {
    it(`outweigh all preferences that pull the other way: ${rank.id}`, () => {
      for (const kind of kinds) {
        expect(Math.abs(pointsOf(rank)), kind).to.be.above(lead(rank, kind, isPreference));
      }
    });
  }

  it('give way to the goal, even together with all preferences', () => {
    const [goal] = ranks.filter(goalFirst);
    expect(goal).not.to.equal(undefined);
    if (!goal) return;
    const others = lead(goal, 'community', (criterion) => !goalFirst(criterion));
    expect(others).to.be.above(lead(goal, 'community', isPreference));
    expect(Math.abs(pointsOf(goal))).to.be.above(others);
  });
});

describe('the score', function () {
  this.timeout(30_000);

  /** A group that no criterion knows anything about has no points, so leads over it are points. */
  const unknown: Group = { id: 'unknown', kind: 'meeting-type', attributes: {} };

  it('tells any two sums of points apart that can be reached', () => {
    const leads = kinds.map((kind) => {
      const rows = largestLeads(content, [unknown, ...groupsOf(kind)], () => true);
      return { most: Math.max(...rows.map(([points = 0]) => points)), least: rows[0] ?? [] };
    });
    const most = Math.max(...leads.map((row) => row.most));
    const least = -Math.max(...leads.flatMap((row) => row.least));
    expect(most).to.be.above(120);
    expect(least).to.be.below(-260);
    for (let points = least; points < most; points += 1) {
      expect(scoreOf(points), `${points}`).to.be.below(scoreOf(points + 1));
    }
    expect(scoreOf(least)).to.be.above(0);
    expect(scoreOf(most)).to.be.below(100);
  });

  it('is 50 where nothing speaks for or against a group', () => {
    expect(scoreOf(0)).to.equal(50);
  });
});
