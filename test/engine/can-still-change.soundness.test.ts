/** On small contents of any make, held against going through every way to answer what is open. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { canStillChange } from '../../src/engine/index.js';
import { seed } from '../support/arbitraries.js';
import { canChange, openSheets } from '../support/open-contents.js';

describe(`canStillChange, on contents of any make (seed ${seed})`, function () {
  this.timeout(60_000);

  it('is empty only where no way to answer the open questions alters the shortlist', () => {
    fc.assert(
      fc.property(openSheets, (sheet) => {
        if (canStillChange(sheet.content, sheet.answers).length > 0) return;
        expect(canChange(sheet)).to.equal(false);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('is empty for at least 80 of 100 shortlists that are settled', () => {
    const settled = fc
      .sample(openSheets, { seed, numRuns: 800 })
      .filter((sheet) => !canChange(sheet));
    const known = settled.filter(
      ({ content, answers }) => canStillChange(content, answers).length === 0,
    );
    expect(settled.length).to.be.above(200);
    expect(known.length / settled.length).to.be.at.least(0.8);
  });
});
