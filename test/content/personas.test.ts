import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recommend } from '../../src/engine/index.js';
import type { FullRecommendation, Match, Recommendation } from '../../src/engine/results.js';
import { fitFaults } from '../support/oracle-laws.js';
import { programmes } from '../support/oracle.js';
import type { Expectation } from './personas.js';
import { personas } from './personas.js';

const ids = (matches: readonly Match[]): string[] => matches.map(({ group }) => group);

function full(result: Recommendation): FullRecommendation {
  if (result.status === 'ready' || result.status === 'no-match') return result;
  throw new Error(`No ranking: the status is ${result.status}`);
}

function match(result: Recommendation, id: string): Match {
  const found = [...full(result).community, ...full(result).therapy].find(
    ({ group }) => group === id,
  );
  if (!found) throw new Error(`${id} is not ranked`);
  return found;
}

type Checks = {
  readonly [key in keyof Required<Expectation>]: (
    result: Recommendation,
    expected: Required<Expectation>[key],
  ) => void;
};

const notices = (result: Recommendation): string[] => result.notices.map(({ id }) => id);

const checks: Checks = {
  status: (result, expected) => {
    expect(result.status).to.equal(expected);
  },
  notices: (result, expected) => {
    expect(notices(result)).to.deep.equal([...expected]);
  },
  noticesLack: (result, expected) => {
    expect(notices(result).filter((id) => expected.includes(id))).to.deep.equal([]);
  },
  first: (result, expected) => {
    expect(full(result).community[0]?.group).to.equal(expected);
  },
  shortlistHas: (result, expected) => {
    expect(full(result).shortlist).to.include.members([...expected]);
  },
  shortlistLacks: (result, expected) => {
    expect(full(result).shortlist.filter((id) => expected.includes(id))).to.deep.equal([]);
  },
  ranked: (result, expected) => {
    expect(ids(full(result).community)).to.include.members([...expected]);
  },
  rankedOnly: (result, expected) => {
    expect(ids(full(result).community)).to.have.members([...expected]);
  },
  ruledOut: (result, expected) => {
    expect(full(result).ruledOut.map(({ group }) => group)).to.include.members([...expected]);
  },
  aboveBelow: (result, expected) => {
    const ranking = ids(full(result).community);
    for (const [above, below] of expected) {
      expect(ranking).to.include.members([above, below]);
      const lead = ranking.indexOf(below) - ranking.indexOf(above);
      expect(lead, `${above} above ${below}`).to.be.above(0);
    }
  },
  cautions: (result, expected) => {
    for (const [id, cautions] of Object.entries(expected)) {
      expect(match(result, id).cautions, id).to.include.members([...cautions]);
    }
  },
  cautionsLack: (result, expected) => {
    for (const [id, cautions] of Object.entries(expected)) {
      const standing = match(result, id).cautions.filter((caution) => cautions.includes(caution));
      expect(standing, id).to.deep.equal([]);
    }
  },
  meetingTypes: (result, expected) => {
    expect(full(result).meetingTypes).to.have.members([...expected]);
  },
  therapyFirst: (result, expected) => {
    expect(ids(full(result).therapy).slice(0, expected.length)).to.deep.equal([...expected]);
  },
  therapyLast: (result, expected) => {
    expect(full(result).therapy.at(-1)?.group).to.equal(expected);
  },
  therapyOnly: (result, expected) => {
    expect(ids(full(result).therapy)).to.have.members([...expected]);
  },
  noTherapy: (result) => {
    expect(full(result).therapy).to.deep.equal([]);
  },
};

function check<Key extends keyof Expectation>(
  key: Key,
  expected: Expectation[Key],
  result: Recommendation,
): void {
  if (expected !== undefined) checks[key](result, expected as Required<Expectation>[Key]);
}

describe('the personas', () => {
  for (const { who, answers, expect: expected } of personas) {
    it(`${who}: gets what the rules promise`, () => {
      const result = recommend(defaultContent, answers);
      for (const key of Object.keys(expected) as (keyof Expectation)[]) {
        check(key, expected[key], result);
      }
      expect(fitFaults(defaultContent, answers, result)).to.deep.equal([]);
    });
  }

  it('meet every programme there is', () => {
    const met = personas.flatMap(({ answers }) => {
      const result = recommend(defaultContent, answers);
      return result.status === 'ready' ? ids(result.community) : [];
    });
    expect(met).to.include.members(programmes.map(({ id }) => id));
  });

  it('are not named twice', () => {
    expect(new Set(personas.map(({ who }) => who)).size).to.equal(personas.length);
  });
});
