/** The fit check on small contents of any make, held against reading their rows one by one. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readAnswers, recommend } from '../../src/engine/index.js';
import { seed } from '../support/arbitraries.js';
import { answeredContents } from '../support/open-contents.js';
import { plainly, plainlyCounted } from '../support/plain-engine.js';

describe(`the fit check, on contents of any make (seed ${seed})`, function () {
  this.timeout(60_000);

  it('counts the answers that a plain reading counts', () => {
    fc.assert(
      fc.property(answeredContents, ({ content, answers }) => {
        const { counted } = readAnswers(content, 'fit', answers);
        expect(counted).to.deep.equal(plainlyCounted(content, answers));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('recommends what a plain reading recommends', () => {
    const seenStatuses = new Set<string>();
    fc.assert(
      fc.property(answeredContents, ({ content, answers }) => {
        const { content: stamp, engine, ...result } = recommend(content, answers);
        expect(result).to.deep.equal(plainly(content, answers));
        expect(stamp).to.deep.equal({ id: content.id, version: content.version });
        expect(engine).to.match(/^\d+\.\d+\.\d+/);
        seenStatuses.add(result.status);
      }),
      { seed, numRuns: 2000 },
    );
    expect([...seenStatuses]).to.have.members(['incomplete', 'urgent', 'ready', 'no-match']);
  });
});
