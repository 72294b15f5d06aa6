import { expect } from 'chai';
import { nearest, suggestion } from '../../src/schema/nearest.js';

const known = ['alcohol', 'opioids', 'cocaine', 'meth', 'other-drugs', 'goal'];

const rows: readonly (readonly [name: string, meant: string | undefined])[] = [
  ['alcohol', 'alcohol'],
  ['alchohol', 'alcohol'],
  ['alcohl', 'alcohol'],
  ['Alcohol', 'alcohol'],
  ['opiods', 'opioids'],
  ['cocain', 'cocaine'],
  ['gaol', 'goal'],
  ['other_drugs', 'other-drugs'],
  ['gambling', undefined],
  ['x', undefined],
  ['', undefined],
  ['alcohol'.repeat(1000), undefined],
];

describe('the nearest name', () => {
  for (const [name, meant] of rows) {
    it(`to "${name.slice(0, 20)}" is ${meant ?? 'none'}`, () => {
      expect(nearest(name, known)).to.equal(meant);
    });
  }

  it('is suggested', () => {
    expect(suggestion('alcohl', known, 'Take it out.')).to.equal('Did you mean "alcohol"?');
    expect(suggestion('x', known, 'Take it out.')).to.equal('Take it out.');
    expect(suggestion('x', [], 'Take it out.')).to.equal('Take it out.');
  });
});
