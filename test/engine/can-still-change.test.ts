import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent as content } from '../../src/content/index.js';
import { canStillChange, isAnswered, recommend, type Answers } from '../../src/engine/index.js';
import { answersFor } from '../support/arbitraries.js';
import { completionsOf, waysToAnswer } from '../support/open-contents.js';

/** Ways to answer several questions that are still gone through one by one. */
const mostSheets = 600;

const questions = content.questions.filter(
  ({ check, kind }) => check === 'fit' && kind !== 'acknowledgement',
);

const shortlistOf = (answers: Answers): string => {
  const result = recommend(content, answers);
  return 'shortlist' in result ? result.shortlist.join() : '';
};

/** Everything answered or skipped but a few questions, few enough to go through. */
const nearlyDone = fc
  .tuple(
    answersFor(content, 'fit'),
    fc.subarray([...questions], { minLength: 1, maxLength: 3 }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([given, open]) => {
    const isOpen = (id: string) => open.some((question) => question.id === id);
    // An empty list would be one more open question.
    const answered = (id: string) => (isAnswered(given[id]) ? given[id] : null);
    const sheet = Object.fromEntries(
      questions.filter(({ id }) => !isOpen(id)).map(({ id }) => [id, answered(id)]),
    );
    return { open, answers: { ...sheet, 'safety-seen': 'yes' } };
  })
  .filter(
    ({ open }) => open.reduce((count, one) => count * waysToAnswer(one).length, 1) <= mostSheets,
  )
  .filter(({ answers }) => recommend(content, answers).status !== 'incomplete');

describe('canStillChange', () => {
  it('calls the shortlist settled only when no answers to the open questions alter it', () => {
    fc.assert(
      fc.property(nearlyDone, ({ answers, open }) => {
        if (canStillChange(content, answers).length > 0) return;
        const now = shortlistOf(answers);
        for (const sheet of completionsOf(answers, open)) expect(shortlistOf(sheet)).to.equal(now);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('recognises at least 95 of 100 settled shortlists', () => {
    const samples = fc.sample(nearlyDone, { numRuns: 150, seed: 11 });
    const settled = samples.filter(({ answers, open }) => {
      const now = shortlistOf(answers);
      return completionsOf(answers, open).every((sheet) => shortlistOf(sheet) === now);
    });
    const known = settled.filter(({ answers }) => canStillChange(content, answers).length === 0);
    expect(settled.length).to.be.above(20);
    expect(known.length / settled.length).to.be.at.least(0.95);
  });

  it('holds for random answers to many open questions', () => {
    fc.assert(
      fc.property(answersFor(content, 'fit'), answersFor(content, 'fit'), (answers, more) => {
        const base = { ...answers, 'safety-seen': 'yes' };
        if (recommend(content, base).status === 'incomplete') return;
        if (canStillChange(content, base).length > 0) return;
        const open = Object.entries(more).filter(([id]) => answers[id] === undefined);
        const completed = { ...Object.fromEntries(open), ...base };
        expect(shortlistOf(completed)).to.equal(shortlistOf(base));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('names open questions only, and none when all are answered or skipped', () => {
    fc.assert(
      fc.property(answersFor(content, 'fit'), (answers) => {
        for (const id of canStillChange(content, answers)) {
          expect(answers[id] ?? []).to.have.length(0);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
    const skipped = Object.fromEntries(questions.map(({ id }) => [id, null]));
    expect(canStillChange(content, { ...skipped, concern: ['alcohol'] })).to.deep.equal([]);
  });

  it('names questions at the start, and leaves out those that bear on no group', () => {
    const open = canStillChange(content, {});
    expect(open).to.include.members(['concern', 'goal', 'spirituality']);
    expect(open).not.to.include.members(['hopes', 'practical']);
  });
});
