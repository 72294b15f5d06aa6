/** What a batch writes is, byte for byte, the JSON of the result. */
import { expect } from 'chai';
import fc from 'fast-check';
import { checks } from '../../src/batch/records.js';
import { textOf } from '../../src/batch/result-text.js';
import { resultOfCheck } from '../../src/checks.js';
import { defaultContent } from '../../src/content/index.js';
import { answersFor, seed } from '../support/arbitraries.js';
import { answeredContents } from '../support/open-contents.js';

describe('the text of a result', function () {
  this.timeout(20_000);

  for (const check of checks) {
    it(`is its JSON: ${check}`, () => {
      fc.assert(
        fc.property(answersFor(defaultContent, check), (answers) => {
          const { value } = resultOfCheck[check](defaultContent, answers);
          expect(textOf(value)).to.equal(JSON.stringify(value));
        }),
        { seed, numRuns: 300 },
      );
    });
  }

  it('is its JSON for any content, one with a quote in its version too', () => {
    fc.assert(
      fc.property(answeredContents, ({ content, answers }) => {
        const quoting = { ...content, version: 'the "second"\n' };
        const { value } = resultOfCheck.fit(quoting, answers);
        expect(textOf(value)).to.equal(JSON.stringify(value));
      }),
      { seed, numRuns: 300 },
    );
  });
});
