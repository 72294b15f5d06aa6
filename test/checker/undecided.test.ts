/** What the checker could not decide says why. */
import { expect } from 'chai';
import { checkContent } from '../../src/checker/index.js';
import type { Criterion } from '../../src/engine/index.js';
import { soundContent } from '../support/sound-content.js';

const { criteria, groups } = soundContent;

const large = (question: string, answer: string, style: string): Criterion => ({
  id: `large-${answer}`,
  question,
  when: { is: [question, answer] },
  group: { is: ['style', style] },
  effect: { points: 900_000 },
  source: 'rule',
});

describe('a claim that is not decided', function () {
  this.timeout(60_000);

  it('says that points are too large for it, where they are', async () => {
    // Who is asked for a pace has a low mood, so that the choir never leads.
    const { claims } = await checkContent({
      ...soundContent,
      criteria: [...criteria, large('mood', 'low', 'talk'), large('pace', 'fast', 'song')],
      groups: [...groups, { id: 'choir', kind: 'community', attributes: { style: 'song' } }],
    });
    const { findings = [] } = claims.find(({ id }) => id === 'first') ?? {};
    const { outcome, note } = findings.find(({ subject }) => subject === 'choir') ?? {};
    expect(outcome).to.equal('open');
    expect(note).to.match(/points or weights are too large .* smaller ones/);
  });
});
